package samskap.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** A dialog that asks for something: what it is about, the fields, a way out and a way on. */
public abstract class FormDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Div head;

    /**
     * @param heading what it asks for
     * @param hint what is good to know before one answers
     */
    protected FormDialog(String heading, String hint) {
        super(heading);
        var note = new Paragraph(hint);
        note.addClassName("muted");
        head = new Div(new H2(heading), note);
    }

    /** @param submit what the button says that does it */
    protected final void ask(String cancel, String submit, Component... fields) {
        var out = new NativeButton(cancel, click -> removeFromParent());
        out.addClassNames("btn", "quiet");
        out.getElement().setAttribute("type", "button");
        var on = new NativeButton(submit);
        on.addClassNames("btn", "primary");
        var actions = new Div(out, on);
        actions.addClassName("actions");
        var form = new Form(this::submit);
        form.add(head);
        form.add(fields);
        form.add(actions);
        add(form);
    }

    /** Does what was asked for. A refusal is shown at its field and leaves the dialog open with what was typed. */
    protected abstract void submit();
}
