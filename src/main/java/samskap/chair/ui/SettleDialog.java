package samskap.chair.ui;

import samskap.chair.Decision;
import samskap.chair.Decision.Outcome;
import samskap.shared.ui.Choice;
import samskap.shared.ui.Field;
import samskap.shared.ui.FormDialog;
import samskap.shared.ui.TextBox;

/** How a decision ended, with a word to those at the table. */
class SettleDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient ChairKit kit;
    private final transient Decision decision;
    private final Choice outcome = new Choice(Outcome.DONE.name());
    private final TextBox word = new TextBox();
    private final Field field;

    SettleDialog(ChairKit kit, Decision decision) {
        super(kit.text("settle.title"), decision.words());
        this.kit = kit;
        this.decision = decision;
        outcome.with(Outcome.DONE.name(), kit.text("outcome.done"))
                .with(Outcome.DROPPED.name(), kit.text("outcome.dropped"));
        word.setRows(3);
        field = new Field("word", kit.text("settle.word"), word).withHint(kit.text("settle.hint"));
        ask(kit.text("cancel"), kit.text("settle.do"), new Field("outcome", kit.text("settle.how"), outcome), field);
        keepAs("decision-" + decision.id().value());
    }

    void fillIn(String said) {
        word.setValue(said);
    }

    @Override
    protected void submit() {
        var done = kit.acts()
                .run(
                        () -> kit.chair()
                                .settle(
                                        kit.current().require(),
                                        decision.id(),
                                        Outcome.valueOf(outcome.getValue()),
                                        word.getValue()),
                        field);
        if (done) {
            close();
        }
    }
}
