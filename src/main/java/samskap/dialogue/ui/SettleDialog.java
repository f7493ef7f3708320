package samskap.dialogue.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import samskap.dialogue.MessageId;
import samskap.dialogue.Promise.Outcome;
import samskap.shared.text.Markdown;
import samskap.shared.ui.Dialog;
import samskap.shared.ui.Draft;
import samskap.shared.ui.Field;
import samskap.shared.ui.TextBox;

/** How a promise ended, with a word to everyone. */
class SettleDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int REMINDER = 140;

    private final transient Kit kit;
    private final MessageId promise;
    private final Runnable refresh;
    private final TextBox word = new TextBox();
    private final Field field;
    private final Draft draft;

    SettleDialog(Kit kit, MessageId promise, Runnable refresh) {
        super(kit.text("settle.title"));
        this.kit = kit;
        this.promise = promise;
        this.refresh = refresh;
        word.setRows(3);
        field = new Field("word", kit.text("settle.word"), word).withHint(kit.text("settle.hint"));
        var content = new Div(head(), field, actions());
        content.addClassName("stack");
        add(content);
        draft = new Draft("samskap.settle." + promise.value());
        draft.keep(content, 0, any -> {});
    }

    private Div head() {
        var said = kit.dialogue().find(promise, kit.current().get().orElse(null));
        var reminder = new Paragraph(said.map(message -> Markdown.toExcerpt(message.body(), REMINDER))
                .orElse(""));
        reminder.addClassName("muted");
        return new Div(new H2(kit.text("settle.title")), reminder);
    }

    private Div actions() {
        var actions = new Div(
                ending("cancel", "quiet", this::end),
                ending("settle.broken", "danger", () -> settle(Outcome.BROKEN)),
                ending("settle.kept", "primary", () -> settle(Outcome.KEPT)));
        actions.addClassName("actions");
        return actions;
    }

    private NativeButton ending(String key, String look, Runnable act) {
        var button = new NativeButton(kit.text(key), click -> act.run());
        button.addClassNames("btn", look);
        button.getElement().setAttribute("type", "button");
        return button;
    }

    void open() {
        open(UI.getCurrent());
    }

    void settle(Outcome outcome) {
        var done = kit.acts()
                .run(() -> kit.dialogue().settle(kit.current().require(), promise, outcome, word.getValue()), field);
        if (done) {
            end();
            refresh.run();
        }
    }

    private void end() {
        draft.forget();
        removeFromParent();
    }
}
