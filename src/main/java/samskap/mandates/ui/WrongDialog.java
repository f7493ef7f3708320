package samskap.mandates.ui;

import java.util.UUID;
import samskap.mandates.Mandate;
import samskap.shared.ui.Field;
import samskap.shared.ui.FormDialog;
import samskap.shared.ui.TextBox;
import samskap.shared.ui.Toasts;

/** It went wrong, and that was fine: what a colleague tried within a mandate, so that others dare. */
class WrongDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient MandateKit kit;
    private final transient Mandate mandate;
    private final UUID key = MandateKit.newKey();
    private final TextBox words = new TextBox();
    private final Field field;

    WrongDialog(MandateKit kit, Mandate mandate) {
        super(kit.text("wrong.title"), kit.text("wrong.hint", mandate.title()));
        this.kit = kit;
        this.mandate = mandate;
        words.setRows(4);
        field = new Field("words", kit.text("wrong.words"), words);
        ask(kit.text("cancel"), kit.text("wrong.do"), field);
        keepAs("mandate-wrong-" + mandate.id().value());
    }

    void fillIn(String said) {
        words.setValue(said);
    }

    @Override
    protected void submit() {
        var done = kit.acts()
                .run(() -> kit.uses().note(kit.current().require(), mandate.id(), key, words.getValue()), field);
        if (done) {
            close();
            Toasts.show(kit.text("wrong.done"));
        }
    }
}
