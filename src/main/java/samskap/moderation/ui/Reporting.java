package samskap.moderation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.audit.Thing;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.ui.CurrentPerson;
import samskap.moderation.Ground;
import samskap.moderation.Moderation;
import samskap.moderation.Reports;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Icon;
import samskap.shared.ui.Toasts;
import samskap.shared.ui.Words;

/** The small button beside what somebody else wrote: customers report it, colleagues withhold it. */
@Component
public class Reporting {

    private final Reports reports;
    private final Moderation moderation;
    private final CurrentPerson current;
    private final Acts acts;
    private final Words words;

    Reporting(Reports reports, Moderation moderation, CurrentPerson current, Acts acts, Words words) {
        this.reports = reports;
        this.moderation = moderation;
        this.current = current;
        this.acts = acts;
        this.words = words;
    }

    /**
     * The button for whoever looks; empty for visitors, and for one's own.
     *
     * @param viewer null for a visitor
     */
    public Optional<NativeButton> button(Thing thing, PersonId author, @Nullable Person viewer) {
        if (viewer == null || viewer.id().equals(author)) {
            return Optional.empty();
        }
        return Optional.of(
                viewer.isStaff()
                        ? quiet("withhold", "lock", () -> withhold(thing))
                        : quiet("report", "flag", () -> ask(thing)));
    }

    /** Rarely used and never in the way: a sign, at the end of the row. */
    private NativeButton quiet(String key, String icon, Runnable act) {
        var button = new NativeButton("", click -> act.run());
        button.add(new Icon(icon));
        button.addClassNames("btn", "small", "quiet", "push");
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-label", words.text("moderation." + key))
                .setAttribute("title", words.text("moderation." + key));
        return button;
    }

    private void ask(Thing thing) {
        if (reports.hasReported(current.require(), thing)) {
            Toasts.show(words.text("moderation.report.thanks"));
            return;
        }
        var dialog = new ReportDialog(thing.kind(), words, acts, (ground, word) -> report(thing, ground, word));
        dialog.keepAs("report." + thing.kind().code() + "." + thing.id());
        dialog.open(UI.getCurrent());
    }

    private void report(Thing thing, Ground ground, String word) {
        reports.report(current.require(), thing, ground, word);
        Toasts.show(words.text("moderation.report.thanks"));
    }

    private void withhold(Thing thing) {
        if (acts.run(() -> moderation.withhold(current.require(), thing))) {
            var seen = moderation.piece(current.require(), thing);
            Toasts.show(
                    words.text("moderation.withhold.done"),
                    words.text("moderation.withhold.undo"),
                    () -> acts.run(() -> moderation.approve(current.require(), seen)));
        }
    }
}
