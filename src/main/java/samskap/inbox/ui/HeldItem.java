package samskap.inbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.EnumSet;
import java.util.Set;
import samskap.identity.Person;
import samskap.inbox.HeldMail;
import samskap.inbox.Why;
import samskap.shared.ui.Chip;
import samskap.shared.ui.Icon;
import samskap.shared.ui.Markup;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Toasts;

/** One mail to decide on: from whom it says to be, whose answer it would be, what it says, and the decisions. */
class HeldItem extends ListItem {

    private static final long serialVersionUID = 1L;
    private static final Set<Why> CERTAIN = EnumSet.of(Why.ENOUGH, Why.UNANSWERABLE, Why.HARD, Why.MANY, Why.REPEATED);

    private final transient InboxKit kit;
    private final transient Runnable refresh;

    HeldItem(InboxKit kit, HeldMail mail, Runnable refresh) {
        this.kit = kit;
        this.refresh = refresh;
        addClassNames("card", "pad", "stack");
        var whose = mail.whose() == null
                ? ""
                : kit.people()
                        .shown(mail.whose(), kit.words().language())
                        .map(Person::name)
                        .orElse("");
        add(header(mail), heading(mail), doubt(mail, whose));
        if (!mail.words().isBlank()) {
            add(new Markup("voice", mail.words()));
        }
        add(decisions(mail, whose));
    }

    private Header header(HeldMail mail) {
        var header = new Header();
        header.addClassName("row");
        var since = new Span(kit.times().ago(mail.receivedAt()));
        since.addClassNames("small", "muted");
        header.add(new Span(mail.from()), since);
        if (mail.why() != null) {
            header.add(Chip.of("note", kit.words().text(mail.why().key())).with(new Icon("lock")));
        }
        return header;
    }

    private Div heading(HeldMail mail) {
        var what = new Paragraph(kit.text("thing"));
        what.addClassNames("small", "muted");
        var title = mail.about() == null
                ? new H3(mail.subject().isEmpty() ? kit.text("noSubject") : mail.subject())
                : new H3(Parts.way(mail.about().path(), mail.about().title()));
        return new Div(what, title);
    }

    private Paragraph doubt(HeldMail mail, String whose) {
        return Parts.small(kit.text("doubt." + doubtKey(mail, whose), whose)
                + (mail.detail().isEmpty() ? "" : " (" + kit.detail(mail.detail()) + ")"));
    }

    private static String doubtKey(HeldMail mail, String whose) {
        if (whose.isEmpty() || mail.why() == null) {
            return "stranger";
        }
        return switch (mail.why()) {
            case OTHER -> "other";
            case PERSONAL -> "personal";
            default -> mail.about() == null ? "own" : isCertain(mail) ? "certain" : "answer";
        };
    }

    /** Whose it is is known, and something else holds it. */
    private static boolean isCertain(HeldMail mail) {
        return CERTAIN.contains(mail.why());
    }

    private Footer decisions(HeldMail mail, String whose) {
        var footer = new Footer();
        footer.addClassName("row");
        if (mail.why() == Why.PERSONAL) {
            footer.add(button(
                    kit.text("read"),
                    "primary",
                    kit.text("readDone"),
                    () -> kit.inbox().read(kit.current().require(), mail.id())));
            return footer;
        }
        footer.add(button(
                kit.text("drop"),
                "quiet",
                kit.text("dropped"),
                () -> kit.inbox().drop(kit.current().require(), mail.id())));
        if (mail.own()) {
            footer.add(Parts.small(kit.text("own")));
            return footer;
        }
        var asks = !isCertain(mail) && !whose.isEmpty();
        footer.add(button(
                asks ? kit.text("ask", whose) : kit.text("letThrough"),
                "primary",
                asks ? kit.text("asked", whose) : kit.text("letThroughDone"),
                () -> kit.inbox().letThrough(kit.current().require(), mail.id())));
        return footer;
    }

    private NativeButton button(String text, String look, String told, Runnable act) {
        var button = new NativeButton(text, click -> {
            if (kit.acts().run(act)) {
                Toasts.show(told);
            }
            refresh.run();
        });
        button.addClassNames("btn", "small", look);
        button.getElement().setAttribute("type", "button");
        return button;
    }
}
