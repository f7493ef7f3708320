package samskap.dialogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import samskap.dialogue.AnswerQueue.Taken;
import samskap.dialogue.AnswerQueue.Waiting;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.shared.ui.Avatar;

/** One idea that waits: how long, what it is about, who is on it, and what to do. */
class QueueRow extends ListItem {

    private static final long serialVersionUID = 1L;
    private static final Duration LATE = Duration.ofDays(1);

    private final transient Kit kit;
    private final IdeaId idea;
    private final Runnable refresh;
    private int shown;

    QueueRow(Kit kit, IdeaId idea, Runnable refresh) {
        this.kit = kit;
        this.idea = idea;
        this.refresh = refresh;
        addClassName("waiting");
    }

    void show(Waiting waiting, Person viewer) {
        var since = Objects.requireNonNull(waiting.idea().pulse().waitingSince());
        var age = kit.timeAgo().since(kit.words().language(), since);
        var print = Objects.hash(
                waiting.taken(),
                age,
                since,
                waiting.idea().pulse().supports(),
                waiting.idea().version());
        if (print == shown) {
            return;
        }
        shown = print;
        setClassName("late", isLate(since));
        removeAll();
        var time = new Paragraph(age);
        time.addClassName("long");
        time.add(new Small(kit.text(isMonthsAgo(since) ? "queue.waitingSince" : "queue.waiting")));
        add(time, about(waiting.idea(), waiting.taken(), viewer), actions(waiting, since, viewer));
    }

    /** From then on it is told as a date. */
    private boolean isMonthsAgo(Instant since) {
        return kit.clock().instant().isAfter(since.plus(Duration.ofDays(30)));
    }

    private boolean isLate(Instant since) {
        return kit.clock().instant().isAfter(since.plus(LATE));
    }

    private Div about(Idea about, @Nullable Taken taken, Person viewer) {
        var meta = new Div(
                new Span(kit.people().find(about.author()).map(Person::name).orElse("")));
        meta.addClassName("meta");
        var stage = about.stage();
        if (stage != null) {
            meta.add(new Span(stage.name(kit.words().language())));
        }
        meta.add(new Span(kit.text("queue.supports", about.pulse().supports())));
        if (taken != null) {
            meta.add(onIt(taken, viewer));
        }
        return new Div(new H2(new Anchor(about.path(), about.title())), meta);
    }

    private Component onIt(Taken taken, Person viewer) {
        var who = kit.people().find(taken.by()).orElse(viewer);
        var by = new Span();
        by.addClassName("by");
        by.add(new Avatar(who.initials(), true).small());
        by.add(who.id().equals(viewer.id()) ? kit.text("queue.youAreOnIt") : kit.text("queue.isOnIt", who.firstName()));
        return by;
    }

    private Div actions(Waiting waiting, Instant since, Person viewer) {
        var taken = waiting.taken();
        var actions = new Div();
        actions.addClassName("actions");
        if (waiting.idea().pulse().answeredAt() != null && !isAnothers(taken, viewer)) {
            actions.add(Looks.quiet(kit.text("queue.needsNoAnswer"), () -> needsNoAnswer(since)));
        }
        if (taken == null) {
            actions.add(Looks.button(kit.text("queue.take"), this::take));
        } else if (taken.by().equals(viewer.id())) {
            var answer = new Anchor(waiting.idea().path() + "#text", kit.text("queue.answer"));
            answer.addClassNames("btn", "small", "primary");
            actions.add(Looks.quiet(kit.text("queue.letGo"), this::letGo), answer);
        } else if (viewer.has(Role.OWNER)) {
            actions.add(Looks.quiet(kit.text("queue.takeOver"), this::takeOver));
        }
        return actions;
    }

    private static boolean isAnothers(@Nullable Taken taken, Person viewer) {
        return taken != null && !taken.by().equals(viewer.id());
    }

    private void needsNoAnswer(Instant seen) {
        act(() -> kit.queue().needsNoAnswer(kit.current().require(), idea, seen));
    }

    void take() {
        act(() -> kit.queue().take(kit.current().require(), idea));
    }

    private void letGo() {
        act(() -> kit.queue().letGo(kit.current().require(), idea));
    }

    private void takeOver() {
        act(() -> {
            kit.queue().letGo(kit.current().require(), idea);
            kit.queue().take(kit.current().require(), idea);
        });
    }

    private void act(Runnable act) {
        kit.acts().run(act);
        refresh.run();
    }
}
