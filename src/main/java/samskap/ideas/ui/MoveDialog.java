package samskap.ideas.ui;

import java.util.function.BiConsumer;
import samskap.ideas.Audience.Reach;
import samskap.ideas.Status;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Choice;
import samskap.shared.ui.Field;
import samskap.shared.ui.FormDialog;
import samskap.shared.ui.TextBox;
import samskap.shared.ui.Words;

/** Asks where an idea goes and why. */
class MoveDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final Choice to;
    private final TextBox reason = new TextBox();
    private final Field toField;
    private final Field reasonField;
    private final transient Acts acts;
    private transient BiConsumer<Status, String> move = (status, why) -> {};

    /**
     * @param author whom the reason is told to
     * @param reach who is told
     */
    MoveDialog(Status from, Status suggested, String author, Reach reach, Words words, Acts acts) {
        super(words.text("ideas.idea.move"), words.text("ideas.idea.moveHint"));
        this.acts = acts;
        to = new Choice(suggested.code());
        Status.CHOICES.stream()
                .filter(status -> status != from)
                .forEach(status -> to.with(status.code(), words.text(status.key())));
        reason.setRows(3);
        toField = new Field("status", words.text("ideas.idea.moveTo"), to);
        reasonField = new Field("reason", words.text("ideas.idea.moveWhy"), reason)
                .withHint(words.text("ideas.idea.moveWhyHint", author));
        ask(
                words.text("ideas.idea.cancel"),
                words.text("ideas.idea.moveDo"),
                toField,
                reasonField,
                new WhoHears(reach, words));
    }

    /** @param act may refuse at {@code status} or {@code reason}; what was written stays then */
    void onMove(BiConsumer<Status, String> act) {
        move = act;
    }

    void choose(Status status) {
        to.setValue(status.code());
    }

    void explain(String why) {
        reason.setValue(why);
    }

    @Override
    protected void submit() {
        var chosen = Status.ofCode(to.getValue()).orElseThrow();
        if (acts.run(() -> move.accept(chosen, reason.getValue()), toField, reasonField)) {
            close();
        }
    }
}
