package samskap.developing.ui;

import samskap.developing.SuggestionId;
import samskap.shared.ui.Field;
import samskap.shared.ui.FormDialog;
import samskap.shared.ui.TextBox;

/** Asks for the word that goes with a no. */
class DeclineDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient DevelopingKit kit;
    private final SuggestionId suggestion;
    private final Runnable done;
    private final TextBox word = new TextBox();
    private final Field field;

    DeclineDialog(DevelopingKit kit, SuggestionId suggestion, Runnable done) {
        super(kit.text("declineTitle"), kit.text("declineHint"));
        this.kit = kit;
        this.suggestion = suggestion;
        this.done = done;
        word.setRows(3);
        field = new Field("word", kit.text("declineWord"), word);
        ask(kit.text("cancel"), kit.text("declineDo"), field);
        keepAs("no." + suggestion.value());
    }

    void say(String words) {
        word.setValue(words);
    }

    @Override
    protected void submit() {
        var act = kit.acts()
                .run(() -> kit.suggestions().decline(kit.current().require(), suggestion, word.getValue()), field);
        if (act) {
            close();
            done.run();
        }
    }
}
