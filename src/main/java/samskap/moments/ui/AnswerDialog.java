package samskap.moments.ui;

import java.util.UUID;
import samskap.moments.Moment;
import samskap.shared.ui.Field;
import samskap.shared.ui.FormDialog;
import samskap.shared.ui.TextBox;
import samskap.shared.ui.Toasts;

/** Says something to whoever told a moment, or back. */
class AnswerDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient MomentKit kit;
    private final transient Moment moment;
    private final UUID key = MomentKit.newKey();
    private final TextBox words = new TextBox();
    private final Field field;

    AnswerDialog(MomentKit kit, Moment moment) {
        super(kit.text("answering.title"), kit.text("answering.hint"));
        this.kit = kit;
        this.moment = moment;
        words.setRows(4);
        field = new Field("words", kit.text("answering.words"), words);
        ask(kit.text("cancel"), kit.text("answering.do"), field);
        keepAs("moment-answer-" + moment.id().value());
    }

    void fillIn(String said) {
        words.setValue(said);
    }

    @Override
    protected void submit() {
        if (kit.acts().run(this::send, field)) {
            close();
            Toasts.show(kit.text("answering.done"));
        }
    }

    private void send() {
        var by = kit.current().require();
        if (by.id().equals(moment.teller())) {
            kit.own().reply(by, moment.id(), key, words.getValue());
        } else {
            kit.desk().answer(by, moment.id(), key, words.getValue());
        }
    }
}
