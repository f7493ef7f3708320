package samskap.asking.ui;

import java.util.UUID;
import samskap.asking.Asked;
import samskap.shared.ui.Field;
import samskap.shared.ui.FormDialog;
import samskap.shared.ui.TextBox;
import samskap.shared.ui.Toasts;

/** Says something to whoever answered, or back to the colleague. */
class BackDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient AskingKit kit;
    private final transient Asked asked;
    private final UUID key = AskingKit.newKey();
    private final TextBox words = new TextBox();
    private final Field field;

    BackDialog(AskingKit kit, Asked asked) {
        super(kit.text("back.title"), asked.ask().question());
        this.kit = kit;
        this.asked = asked;
        words.setRows(4);
        field = new Field("words", kit.text("back.words"), words);
        ask(kit.text("cancel"), kit.text("back.do"), field);
        keepAs("ask-back-" + asked.ask().id().value() + "-" + asked.person().value());
    }

    void fillIn(String said) {
        words.setValue(said);
    }

    @Override
    protected void submit() {
        if (kit.acts().run(this::say, field)) {
            close();
            Toasts.show(kit.text("back.done"));
        }
    }

    private void say() {
        var by = kit.current().require();
        if (by.id().equals(asked.person())) {
            kit.own().reply(by, asked.ask().id(), key, words.getValue());
        } else {
            kit.asks().answerBack(by, asked.ask().id(), asked.person(), key, words.getValue());
        }
    }
}
