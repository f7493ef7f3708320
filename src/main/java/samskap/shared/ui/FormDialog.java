package samskap.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import org.jspecify.annotations.Nullable;

/** A dialog that asks for something: what it is about, the fields, a way out and a way on. */
public abstract class FormDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Div head;
    private final Form form = new Form(this::submit);
    private @Nullable Draft draft;

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
        var out = new NativeButton(cancel, click -> close());
        out.addClassNames("btn", "quiet");
        out.getElement().setAttribute("type", "button");
        var on = new NativeButton(submit);
        on.addClassNames("btn", "primary");
        var actions = new Div(out, on);
        actions.addClassName("actions");
        form.add(head);
        form.add(fields);
        form.add(actions);
        add(form);
    }

    /**
     * Keeps what is typed in the browser until it is sent or given up: whoever comes back to it finds it.
     *
     * @param name one for each thing that is written about
     */
    public final void keepAs(String name) {
        keepAs(name, 0, any -> {});
    }

    /**
     * The same for what others may change meanwhile.
     *
     * @param base the number of what the fields begin with
     * @param kept is told the number of what a draft began with that was brought back
     */
    protected final void keepAs(String name, int base, SerializableConsumer<Integer> kept) {
        draft = new Draft("samskap." + name);
        draft.keep(form, base, kept);
    }

    /**
     * Shows what stands there now above what was typed, which goes on from that.
     *
     * @param base its number
     */
    protected final void goOnFrom(NowStands now, int base) {
        form.getChildren().filter(NowStands.class::isInstance).toList().forEach(form::remove);
        form.addComponentAtIndex(1, now);
        if (draft != null) {
            draft.goesOnFrom(form, base);
        }
    }

    /** It is sent or given up: nothing is left of it. */
    protected final void close() {
        if (draft != null) {
            draft.forget();
        }
        removeFromParent();
    }

    /** Does what was asked for. A refusal is shown at its field and leaves the dialog open with what was typed. */
    protected abstract void submit();
}
