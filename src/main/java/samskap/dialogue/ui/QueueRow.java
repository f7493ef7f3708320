package samskap.dialogue.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import samskap.dialogue.AnswerQueue.Taken;
import samskap.dialogue.AnswerQueue.Waiting;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.Role;

/** One idea that waits: how long, what it is about, who is on it, and what to do. */
class QueueRow extends ListItem {

    private static final long serialVersionUID = 1L;
    private static final Duration LATE = Duration.ofDays(1);

    private final transient Kit kit;
    private final IdeaId idea;
    private final Runnable refresh;
    private int shown;
    private transient @Nullable Waiting last;

    QueueRow(Kit kit, IdeaId idea, Runnable refresh) {
        this.kit = kit;
        this.idea = idea;
        this.refresh = refresh;
        addClassName("waiting");
    }

    /** Who is writing changes often; the rest is as it was. */
    void writes(List<PersonId> writers, Person viewer, TeamNames teams) {
        if (last != null) {
            show(new Waiting(last.idea(), last.taken(), last.handed(), writers), viewer, teams);
        }
    }

    void show(Waiting waiting, Person viewer, TeamNames teams) {
        last = waiting;
        var since = Objects.requireNonNull(waiting.idea().pulse().waitingSince());
        var age = kit.timeAgo().since(kit.words().language(), since);
        var print = Objects.hash(
                waiting.taken(),
                waiting.handed(),
                waiting.writers(),
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
        add(time, about(waiting, viewer, teams), actions(waiting, since, viewer));
    }

    /** From then on it is told as a date. */
    private boolean isMonthsAgo(Instant since) {
        return kit.clock().instant().isAfter(since.plus(Duration.ofDays(30)));
    }

    private boolean isLate(Instant since) {
        return kit.clock().instant().isAfter(since.plus(LATE));
    }

    private Div about(Waiting waiting, Person viewer, TeamNames teams) {
        var about = waiting.idea();
        var meta = new Div(new Span(kit.people()
                .shown(about.author(), kit.words().language())
                .map(Person::name)
                .orElse("")));
        meta.addClassName("meta");
        var stage = about.stage();
        if (stage != null) {
            meta.add(new Span(stage.name(kit.words().language())));
        }
        meta.add(new Span(kit.text("queue.supports", about.pulse().supports())));
        var standing = new Standing(waiting.taken(), waiting.handed(), waiting.writers());
        standing.lines(kit, viewer).forEach(meta::add);
        var lines = new Div(new H2(new Anchor(about.path(), about.title())), meta);
        standing.handover(kit, viewer, teams).ifPresent(lines::add);
        return lines;
    }

    private Div actions(Waiting waiting, Instant since, Person viewer) {
        var taken = waiting.taken();
        var actions = new Div();
        actions.addClassName("actions");
        if (waiting.idea().pulse().answeredAt() != null && !isAnothers(taken, viewer)) {
            actions.add(Looks.quiet(kit.text("queue.needsNoAnswer"), () -> needsNoAnswer(since)));
        }
        if (!isAnothers(taken, viewer) || viewer.has(Role.OWNER)) {
            actions.add(OnIt.key(Looks.quiet(kit.text("handOver"), () -> HandOverDialog.open(kit, idea)), "h"));
        }
        if (taken == null) {
            actions.add(OnIt.key(Looks.button(kit.text("queue.take"), this::take), "e"));
        } else if (taken.by().equals(viewer.id())) {
            actions.add(Looks.quiet(kit.text("queue.letGo"), this::letGo));
        } else if (viewer.has(Role.OWNER)) {
            actions.add(Looks.quiet(kit.text("queue.takeOver"), this::takeOver));
        }
        actions.add(answer(waiting.idea(), taken != null && taken.by().equals(viewer.id())));
        return actions;
    }

    /** The way to answer is there for the keyboard too while it is not yet for the eyes. */
    private Anchor answer(Idea about, boolean offered) {
        var answer = new Anchor(about.path() + "#text", kit.text("queue.answer"));
        answer.addClassNames("btn", "small", "primary");
        answer.getElement().setAttribute("data-key", "r").setAttribute("hidden", !offered);
        return answer;
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
