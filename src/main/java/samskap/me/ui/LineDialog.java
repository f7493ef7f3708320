package samskap.me.ui;

import com.vaadin.flow.component.html.Input;
import java.util.function.Consumer;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Field;
import samskap.shared.ui.FormDialog;

/** Asks for one line that says something of oneself. */
class LineDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final Input input = new Input();
    private final Field field;
    private final transient Acts acts;
    private final transient Consumer<String> take;

    /**
     * @param name of the field, as refusals call it
     * @param take takes what was typed, and may refuse it
     */
    LineDialog(MeKit kit, String name, String value, Consumer<String> take) {
        super(kit.text("dialog." + name), kit.text("dialog." + name + ".why"));
        this.acts = kit.acts();
        this.take = take;
        input.setValue(value);
        input.getElement().setAttribute("autofocus", true);
        field = new Field(name, kit.text("dialog." + name + ".field"), input);
        ask(kit.words().text("me.cancel"), kit.text("keep"), field);
    }

    void type(String value) {
        input.setValue(value);
    }

    @Override
    protected void submit() {
        if (acts.run(() -> take.accept(input.getValue()), field)) {
            removeFromParent();
        }
    }
}
