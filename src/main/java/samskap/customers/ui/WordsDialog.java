package samskap.customers.ui;

import java.util.function.Consumer;
import samskap.shared.ui.Field;
import samskap.shared.ui.FormDialog;
import samskap.shared.ui.TextBox;

/** Asks for a few words: what a colleague knows of a customer, or how the customer puts it. */
class WordsDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient CustomerKit kit;
    private final transient Consumer<String> act;
    private final TextBox words = new TextBox();
    private final Field field;

    /**
     * @param keys where its texts are: title, hint, words and do
     * @param keptAs the name of its draft
     * @param act what to do with what is written; may refuse it
     */
    WordsDialog(CustomerKit kit, String keys, String before, String keptAs, Consumer<String> act) {
        super(kit.text(keys + ".title"), kit.text(keys + ".hint"));
        this.kit = kit;
        this.act = act;
        words.setRows(4);
        words.setValue(before);
        field = new Field("words", kit.text(keys + ".words"), words);
        ask(kit.text("cancel"), kit.text(keys + ".do"), field);
        keepAs(keptAs);
    }

    void fillIn(String typed) {
        words.setValue(typed);
    }

    @Override
    protected void submit() {
        if (kit.acts().run(() -> act.accept(words.getValue()), field)) {
            close();
        }
    }
}
