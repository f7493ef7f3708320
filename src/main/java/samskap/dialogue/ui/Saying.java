package samskap.dialogue.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import samskap.pictures.ui.PictureBox;
import samskap.shared.ui.Icon;
import samskap.shared.ui.Menu;
import samskap.shared.ui.TextBox;

/** The foot of an editor: what is wrong, what was kept, and the way to send. */
class Saying extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Kit kit;
    private final TextBox text;
    private final Span status = new Span();
    private final Div actions = new Div();
    private @Nullable Div trouble;

    Saying(Kit kit, TextBox text) {
        this.kit = kit;
        this.text = text;
        addClassName("stack");
        status.addClassNames("small", "muted");
        status.getElement().setAttribute("role", "status");
        var send = new NativeButton(kit.text("send"));
        send.addClassNames("btn", "primary", "push");
        send.getElement().setAttribute("type", "submit").setAttribute("aria-keyshortcuts", "Control+Enter");
        actions.addClassName("actions");
        actions.add(status, send);
        add(actions);
    }

    void hint(String words) {
        status.setText(words);
    }

    void addCancel(Runnable close) {
        var cancel = Looks.quiet(kit.text("cancel"), close);
        cancel.removeClassName("small");
        actions.addComponentAtIndex(actions.indexOf(status) + 1, cancel);
    }

    /** The way to mention people, and a place where the browser shows who was chosen. */
    void addMentions(MentionChoice choice) {
        var chosen = new Div();
        chosen.addClassNames("mentioned", "row");
        actions.addComponentAsFirst(choice);
        addComponentAsFirst(chosen);
    }

    /** The way to show pictures with the words. */
    void addPictures(PictureBox pictures) {
        actions.addComponentAsFirst(pictures);
    }

    /** Something to choose from, beside the way to send. */
    void addChoice(Menu choice) {
        actions.addComponentAsFirst(choice);
    }

    void accept() {
        if (trouble != null) {
            trouble.removeFromParent();
            trouble = null;
        }
        text.getElement().removeAttribute("aria-invalid");
        text.getElement().removeAttribute("aria-describedby");
    }

    /** Says what is wrong and leads the person back to the text, which stays. */
    void refuse(String reason) {
        accept();
        var error = new Paragraph(new Icon("warning"));
        error.add(reason);
        error.addClassName("error");
        error.setId(text.getId().orElseThrow() + "-error");
        show(new Div(error));
        text.getElement()
                .setAttribute("aria-invalid", "true")
                .setAttribute("aria-describedby", error.getId().orElseThrow());
        text.focus();
    }

    /** Asks before going on. */
    void confirm(String question, Runnable goOn) {
        accept();
        var words = new Div(new Paragraph(question));
        var notice =
                new Div(Looks.icon(samskap.dialogue.Kind.MESSAGE), words, Looks.button(kit.text("sendAnyway"), goOn));
        words.addClassName("push");
        notice.addClassNames("notice", "ask");
        notice.getElement().setAttribute("role", "alert");
        show(notice);
    }

    private void show(Div what) {
        trouble = what;
        addComponentAsFirst(what);
    }
}
