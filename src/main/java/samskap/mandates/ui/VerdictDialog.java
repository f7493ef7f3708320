package samskap.mandates.ui;

import samskap.mandates.AnsweredAlready;
import samskap.mandates.Request;
import samskap.mandates.Verdict;
import samskap.shared.ui.Field;
import samskap.shared.ui.FormDialog;
import samskap.shared.ui.TextBox;
import samskap.shared.ui.Toasts;

/** Says yes, no, or that it is to be talked about, with a word to whoever asked. */
class VerdictDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient MandateKit kit;
    private final transient Request request;
    private final Verdict verdict;
    private final TextBox words = new TextBox();
    private final Field field;

    VerdictDialog(MandateKit kit, Request request, Verdict verdict) {
        super(kit.words().text(verdict.key()), kit.text("answering.hint", kit.name(request.askedBy())));
        this.kit = kit;
        this.request = request;
        this.verdict = verdict;
        words.setRows(3);
        field = new Field("words", kit.text("answering.words"), words);
        if (verdict != Verdict.NO) {
            field.withHint(kit.text("answering.wordsHint"));
        }
        ask(kit.text("cancel"), kit.text("answering.do"), field);
        keepAs("verdict-" + request.id().value());
    }

    void fillIn(String said) {
        words.setValue(said);
    }

    @Override
    protected void submit() {
        if (kit.acts().run(this::answer, field)) {
            close();
            Toasts.show(kit.text("answering.done", kit.name(request.askedBy())));
        }
    }

    private void answer() {
        try {
            kit.requests().answer(kit.current().require(), request.id(), verdict, words.getValue());
        } catch (AnsweredAlready other) {
            // Nothing is left to say here; the list shows what the colleague said.
            close();
            throw other;
        }
    }
}
