package samskap.dialogue.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import samskap.dialogue.AnswerQueue.OwnPromise;
import samskap.dialogue.Promise;
import samskap.dialogue.Whose;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.shared.text.Markdown;
import samskap.shared.ui.Icon;

/** Promises that are late: people count on them, so they stand before everything else. */
class OverdueList extends OrderedList {

    private static final long serialVersionUID = 1L;
    private static final int WORDS = 120;

    private final transient Kit kit;
    private final Runnable refresh;
    private int shown;

    OverdueList(Kit kit, Runnable refresh) {
        this.kit = kit;
        this.refresh = refresh;
        addClassNames("queue", "card", "overdue");
        getElement().setAttribute("aria-label", kit.text("queue.overdue"));
    }

    void show(Person viewer, Whose whose) {
        var late = kit.queue().overdue(viewer, whose);
        setVisible(!late.isEmpty());
        var print = Objects.hash(late, kit.timeAgo().today());
        if (print != shown) {
            shown = print;
            removeAll();
            late.forEach(promise -> add(row(promise, viewer)));
        }
    }

    private ListItem row(OwnPromise late, Person viewer) {
        var message = late.message();
        var promise = Objects.requireNonNull(message.promise());
        var days = new Paragraph(kit.timeAgo().span(kit.words().language(), lateBy(promise)));
        days.addClassName("long");
        days.add(new Small(kit.text("queue.late")));
        var row = new ListItem(days, about(late, promise), actions(late, promise, viewer));
        row.addClassNames("waiting", "late");
        return row;
    }

    private Duration lateBy(Promise promise) {
        return Duration.ofDays(
                ChronoUnit.DAYS.between(promise.due(), kit.timeAgo().today()));
    }

    private Div about(OwnPromise late, Promise promise) {
        var message = late.message();
        var link =
                new Anchor(late.idea().path() + "#m" + message.id().value(), Markdown.toExcerpt(message.body(), WORDS));
        var owner = kit.people()
                .shown(promise.owner(), kit.words().language())
                .map(Person::name)
                .orElse("");
        var by = new Span(new Icon("promise"));
        by.add(kit.text("queue.promisedBy", owner));
        by.addClassName("by");
        var meta = new Div(by, new Span(late.idea().title()));
        meta.addClassName("meta");
        return new Div(new H2(link), meta);
    }

    private Div actions(OwnPromise late, Promise promise, Person viewer) {
        var actions = new Div();
        actions.addClassName("actions");
        if (promise.owner().equals(viewer.id()) || viewer.has(Role.OWNER)) {
            actions.add(Looks.button(
                    kit.text("promise.settle"),
                    () -> new SettleDialog(kit, late.message().id(), refresh).open()));
        }
        return actions;
    }
}
