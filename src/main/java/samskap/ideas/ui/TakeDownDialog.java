package samskap.ideas.ui;

import java.util.function.Consumer;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Field;
import samskap.shared.ui.FormDialog;
import samskap.shared.ui.TextBox;
import samskap.shared.ui.Words;

/** Asks why something that an idea said once is to be read no more. */
class TakeDownDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient Acts acts;
    private final transient Consumer<String> takeDown;
    private final TextBox reason = new TextBox();
    private final Field field;

    /** @param takeDown may refuse at {@code reason} */
    TakeDownDialog(int ordinal, Words words, Acts acts, Consumer<String> takeDown) {
        super(words.text("ideas.versions.takeDownAsk", ordinal), words.text("ideas.versions.takeDownHint"));
        this.acts = acts;
        this.takeDown = takeDown;
        reason.setRows(2);
        field = new Field("reason", words.text("ideas.versions.takeDownWhy"), reason);
        ask(words.text("ideas.idea.cancel"), words.text("ideas.versions.takeDownDo"), field);
    }

    void explain(String why) {
        reason.setValue(why);
    }

    @Override
    protected void submit() {
        if (acts.run(() -> takeDown.accept(reason.getValue()), field)) {
            close();
        }
    }
}
