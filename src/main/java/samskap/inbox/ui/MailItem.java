package samskap.inbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samskap.inbox.Outcome;
import samskap.inbox.ReceivedMail;
import samskap.shared.ui.Chip;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Toasts;

/** A mail that came in: from whom, about what, when, what became of it and why; its words behind a word. */
class MailItem extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient InboxKit kit;
    private transient @Nullable ReceivedMail shown;

    MailItem(InboxKit kit) {
        this.kit = kit;
    }

    /** One that did not change stays as it is, opened or not. */
    void show(ReceivedMail mail) {
        if (mail.equals(shown)) {
            return;
        }
        shown = mail;
        removeAll();
        var line = new Div(
                new Span(mail.from().isEmpty() ? kit.text("unknown") : mail.from()),
                kit.times().ago(mail.receivedAt()));
        line.addClassName("meta");
        add(line, subject(mail), became(mail));
        if (!mail.words().isBlank() || !mail.cut().isBlank() || mail.canBeAgain()) {
            add(whole(mail));
        }
    }

    private Paragraph subject(ReceivedMail mail) {
        var text = mail.subject().isEmpty() ? kit.text("noSubject") : mail.subject();
        var subject = new Paragraph();
        subject.addClassName("subject");
        subject.add(mail.path() == null ? new Span(text) : Parts.way(mail.path(), text));
        return subject;
    }

    private Div became(ReceivedMail mail) {
        var became = new Div();
        became.addClassName("row");
        if (mail.outcome() == null) {
            became.add(new Chip(kit.text("waits")));
            return became;
        }
        became.add(chip(mail.outcome()));
        var because = Stream.of(
                        mail.why() == null ? "" : kit.words().text(mail.why().key()),
                        kit.detail(mail.detail()),
                        mail.answeredAt() == null ? "" : kit.text("answered"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        if (!because.isEmpty()) {
            became.add(Parts.small(because));
        }
        return became;
    }

    private Chip chip(Outcome outcome) {
        var text = kit.words().text(outcome.key());
        return switch (outcome) {
            case POSTED, ANSWERED, MOVED, DRAFT, CHECKED -> Chip.of("good", text);
            case HELD, ASKED, REFUSED, EXPIRED, GONE, EMPTY, BOUNCED, TOO_LARGE -> Chip.of("ask", text);
            case UNREADABLE, FAILED -> Chip.of("bad", text);
            default -> new Chip(text);
        };
    }

    private NativeDetails whole(ReceivedMail mail) {
        var whole = new Div();
        whole.addClassName("stack");
        part(whole, "words", mail.words());
        part(whole, "cut", mail.cut());
        if (mail.canBeAgain()) {
            var again = new NativeButton(kit.text("again"), click -> again(mail.id()));
            again.addClassNames("btn", "small");
            again.getElement().setAttribute("type", "button");
            whole.add(new Div(again));
        }
        var details = new NativeDetails(kit.text("whole"), whole);
        details.addClassName("history");
        return details;
    }

    private void part(Div whole, String name, String text) {
        if (!text.isBlank()) {
            whole.add(new H3(kit.text(name)), new Pre(text));
        }
    }

    private void again(long id) {
        if (kit.acts().run(() -> kit.inbox().again(kit.current().require(), id))) {
            Toasts.show(kit.text("againDone"));
        }
    }
}
