package samskap.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A control with its label, a hint, and what is wrong with it when something is. */
public class Field extends Div {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final Component control;
    private final String id = "f" + UUID.randomUUID().toString().substring(0, 8);
    private @Nullable Paragraph hint;
    private @Nullable Paragraph error;

    /**
     * @param name what a {@link samskap.shared.Refusal} calls this field
     * @param label in the page's language
     * @param control an input, a {@link TextBox}, a select
     */
    public Field(String name, String label, Component control) {
        this.name = name;
        this.control = control;
        addClassName("field");
        control.setId(id);
        control.getElement().setAttribute("name", name);
        var text = new NativeLabel(label);
        text.setFor(id);
        add(text, control);
    }

    /** Says beforehand what is wanted; said again, it is that instead. */
    public Field withHint(String text) {
        if (hint != null) {
            hint.setText(text);
            return this;
        }
        hint = new Paragraph(text);
        hint.addClassName("hint");
        hint.setId(id + "-hint");
        add(hint);
        describe();
        return this;
    }

    public String name() {
        return name;
    }

    /** Says what is wrong and leads the person there. */
    public void refuse(String reason) {
        accept();
        error = new Paragraph();
        error.add(new Icon("warning"));
        error.add(reason);
        error.addClassName("error");
        error.setId(id + "-error");
        add(error);
        control.getElement().setAttribute("aria-invalid", "true");
        describe();
        if (control instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    /** Takes back what {@link #refuse} said. */
    public void accept() {
        if (error != null) {
            error.removeFromParent();
            error = null;
        }
        control.getElement().removeAttribute("aria-invalid");
        describe();
    }

    private void describe() {
        List<String> ids = new ArrayList<>();
        if (hint != null) {
            ids.add(id + "-hint");
        }
        if (error != null) {
            ids.add(id + "-error");
        }
        if (ids.isEmpty()) {
            control.getElement().removeAttribute("aria-describedby");
        } else {
            control.getElement().setAttribute("aria-describedby", String.join(" ", ids));
        }
    }
}
