package samskap.dialogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Input;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import samskap.dialogue.SavedReply;
import samskap.dialogue.SavedReply.Blank;
import samskap.shared.ui.CheckList;
import samskap.shared.ui.Draft;
import samskap.shared.ui.Field;
import samskap.shared.ui.FormDialog;
import samskap.shared.ui.TextBox;

/** Keeps a reply, changes one, or keeps it no more. */
class ReplyDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient Kit kit;
    private final transient @Nullable SavedReply reply;
    private final Runnable changed;
    private final Input title = new Input();
    private final TextBox body = new TextBox();
    private final CheckList<Boolean> shared = new CheckList<>();
    private final Field titleField;
    private final Field bodyField;

    /** @param reply null for a new one */
    ReplyDialog(Kit kit, @Nullable SavedReply reply, Runnable changed) {
        super(kit.text(reply == null ? "replies.add" : "replies.changeTitle"), kit.text("replies.dialogHint"));
        this.kit = kit;
        this.reply = reply;
        this.changed = changed;
        addClassName("wide");
        title.setValue(reply == null ? "" : reply.title());
        body.setRows(6);
        body.setValue(reply == null ? "" : reply.body());
        shared.add(true, kit.text("replies.share"), "", reply != null && reply.shared());
        titleField = new Field("title", kit.text("replies.name"), title);
        bodyField = new Field("body", kit.text("replies.body"), body).withHint(kit.text("replies.blanksHint", codes()));
        var fields = new ArrayList<Component>();
        fields.add(titleField);
        fields.add(bodyField);
        fields.add(shared);
        if (reply != null) {
            fields.add(Looks.quiet(kit.text("replies.drop"), this::drop));
        }
        ask(kit.text("cancel"), kit.text("save"), fields.toArray(Component[]::new));
        Draft.alsoOf(title);
        keepAs("saved-reply." + (reply == null ? "new" : reply.id().value()));
    }

    private String codes() {
        return Arrays.stream(Blank.values())
                .map(blank -> "{" + kit.words().text(blank.key()) + "}")
                .collect(Collectors.joining(" "));
    }

    void fillIn(String called, String words) {
        title.setValue(called);
        body.setValue(words);
    }

    private void drop() {
        if (reply != null) {
            kit.acts().run(() -> kit.replies().drop(kit.current().require(), reply.id()));
        }
        end();
    }

    private void end() {
        close();
        changed.run();
    }

    @Override
    protected void submit() {
        var called = title.getValue() == null ? "" : title.getValue();
        var wanted =
                new SavedReply.Text(called, body.getValue(), !shared.chosen().isEmpty());
        var done = kit.acts()
                .run(
                        () -> {
                            var by = kit.current().require();
                            if (reply == null) {
                                kit.replies().keep(by, wanted);
                            } else {
                                kit.replies().change(by, reply.id(), wanted);
                            }
                        },
                        titleField,
                        bodyField);
        if (done) {
            end();
        }
    }
}
