package samskap.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import samskap.shared.Refusal;
import samskap.shared.ui.Field;
import samskap.shared.ui.Form;
import samskap.shared.ui.Words;

/** One question of the sign-in: a heading, a field, and the way on. Enter goes on too. */
abstract class SignInStep extends Form {

    static final String HEADING_ID = "sign-in-heading";

    private static final long serialVersionUID = 1L;

    protected final transient Words words;
    protected final Input input = new Input();
    private final Field field;
    private final Div actions = new Div();

    /**
     * @param name of the field, as refusals call it; also of this step's words
     * @param act takes what was typed, and may refuse it
     */
    SignInStep(Words words, String name, Component explanation, Consumer<String> act) {
        this.words = words;
        addClassName("stack");
        var heading = new H2(words.text("identity.signIn." + name + ".heading"));
        heading.setId(HEADING_ID);
        field = new Field(name, words.text("identity.signIn." + name), input);
        actions.addClassName("actions");
        add(new Div(heading, explanation), field, actions);
        onSubmit(() -> attempt(() -> act.accept(input.getValue())));
    }

    static Paragraph muted(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("muted");
        return paragraph;
    }

    /** Leads the person into the field. */
    void begin() {
        input.focus();
    }

    protected Field field() {
        return field;
    }

    protected void addAction(Component action) {
        actions.add(action);
    }

    /** The button that submits. */
    protected NativeButton goOn(String key) {
        var button = new NativeButton(words.text(key));
        button.addClassNames("btn", "primary");
        button.getElement().setAttribute("type", "submit");
        return button;
    }

    /** A button beside it. */
    protected NativeButton aside(String key, Runnable act) {
        var button = new NativeButton(words.text(key), click -> act.run());
        button.addClassNames("btn", "quiet");
        button.getElement().setAttribute("type", "button");
        return button;
    }

    /** Acts; a refusal stands at the field, for it is all that this step asks about. */
    protected boolean attempt(Runnable act) {
        field.accept();
        try {
            act.run();
            return true;
        } catch (Refusal refusal) {
            field.refuse(words.text(refusal));
            return false;
        }
    }
}
