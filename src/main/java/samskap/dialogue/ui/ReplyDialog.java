package samskap.dialogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import samskap.dialogue.SavedReply;
import samskap.dialogue.SavedReply.Blank;
import samskap.dialogue.StaleReply;
import samskap.identity.Person;
import samskap.shared.ui.CheckList;
import samskap.shared.ui.Draft;
import samskap.shared.ui.Field;
import samskap.shared.ui.FormDialog;
import samskap.shared.ui.Markup;
import samskap.shared.ui.NowStands;
import samskap.shared.ui.TextBox;

/** Keeps a reply, changes one, or keeps it no more. */
class ReplyDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient Kit kit;
    /** As it was when what stands in the fields began, or when its writer saw what became of it. */
    private transient @Nullable SavedReply reply;

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
            fields.add(dropping(reply));
        }
        ask(kit.text("cancel"), kit.text("save"), fields.toArray(Component[]::new));
        Draft.alsoOf(title);
        keepAs(
                "saved-reply." + (reply == null ? "new" : reply.id().value()),
                reply == null ? 0 : reply.version(),
                this::began);
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

    /** What was kept in the browser may have begun before somebody else changed the reply. */
    private void began(int version) {
        if (reply != null && version != reply.version()) {
            show(reply);
        }
    }

    private void show(SavedReply now) {
        reply = now;
        goOnFrom(new NowStands(kit.words(), new H4(now.title()), new Markup("voice", now.body())), now.version());
    }

    /** What all share goes for all: that is asked once more. */
    private NativeButton dropping(SavedReply kept) {
        var button = new NativeButton(kit.text("replies.drop"));
        button.addClassNames("btn", "small", "quiet");
        button.getElement().setAttribute("type", "button");
        button.addClickListener(click -> {
            if (kept.shared() && !button.hasClassName("danger")) {
                button.addClassName("danger");
                button.setText(kit.text("replies.dropSure"));
            } else if (kit.acts().run(() -> kit.replies().drop(kit.current().require(), kept.id()))) {
                end();
            }
        });
        return button;
    }

    private void end() {
        close();
        changed.run();
    }

    private void change(Person by, SavedReply before, SavedReply.Text wanted) {
        try {
            kit.replies().change(by, before.id(), before.version(), wanted);
        } catch (StaleReply stale) {
            show(stale.now());
            throw stale;
        }
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
                            var before = reply;
                            if (before == null) {
                                kit.replies().keep(by, wanted);
                            } else {
                                change(by, before, wanted);
                            }
                        },
                        titleField,
                        bodyField);
        if (done) {
            end();
        }
    }
}
