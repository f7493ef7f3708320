package samskap.moderation.ui;

import java.util.Arrays;
import java.util.function.BiConsumer;
import samskap.audit.Thing;
import samskap.moderation.Ground;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Choice;
import samskap.shared.ui.Field;
import samskap.shared.ui.FormDialog;
import samskap.shared.ui.TextBox;
import samskap.shared.ui.Words;

/** Asks what is wrong with something. */
class ReportDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient Acts acts;
    private final transient BiConsumer<Ground, String> report;
    private final Choice ground = new Choice(Ground.SPAM.code());
    private final TextBox word = new TextBox();
    private final Field wordField;

    ReportDialog(Thing.Kind kind, Words words, Acts acts, BiConsumer<Ground, String> report) {
        super(words.text("moderation.report." + kind.code()), words.text("moderation.report.hint"));
        this.acts = acts;
        this.report = report;
        Arrays.stream(Ground.values()).forEach(each -> ground.with(each.code(), words.text(each.key())));
        word.setRows(2);
        wordField = new Field("word", words.text("moderation.report.word"), word);
        ask(
                words.text("moderation.cancel"),
                words.text("moderation.report.do"),
                new Field("ground", words.text("moderation.report.ground"), ground),
                wordField);
    }

    @Override
    protected void submit() {
        var chosen = Ground.ofCode(ground.getValue()).orElse(Ground.OTHER);
        if (acts.run(() -> report.accept(chosen, word.getValue()), wordField)) {
            close();
        }
    }
}
