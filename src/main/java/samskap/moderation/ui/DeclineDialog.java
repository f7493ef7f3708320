package samskap.moderation.ui;

import com.vaadin.flow.component.UI;
import samskap.audit.Thing;
import samskap.shared.ui.Field;
import samskap.shared.ui.FormDialog;
import samskap.shared.ui.TextBox;
import samskap.shared.ui.Toasts;

/** Asks why something is declined, for its author to read; and blocks them in the same step where that is wanted. */
class DeclineDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient DeskKit kit;
    private final transient Thing thing;
    private final String name;
    private final boolean block;
    private final transient Runnable refresh;
    private final TextBox reason = new TextBox();
    private final Field field;

    DeclineDialog(DeskKit kit, Thing thing, String name, boolean block, Runnable refresh) {
        super(
                kit.text(block ? "block.title" : "decline.title", name),
                kit.text(block ? "block.hint" : "decline.hint", name));
        this.kit = kit;
        this.thing = thing;
        this.name = name;
        this.block = block;
        this.refresh = refresh;
        reason.setRows(3);
        field = new Field("reason", kit.text("decline.reason", name), reason);
        ask(kit.text("cancel"), kit.text(block ? "block.do" : "decline.do"), field);
        keepAs("decline." + thing.kind().code() + "." + thing.id());
    }

    void open() {
        open(UI.getCurrent());
    }

    @Override
    protected void submit() {
        if (kit.acts().run(this::decide, field)) {
            close();
            Toasts.show(kit.text(block ? "done.blocked" : "done.declined", name));
            refresh.run();
        }
    }

    private void decide() {
        var by = kit.current().require();
        if (block) {
            kit.moderation().declineAndBlock(by, thing, reason.getValue());
        } else {
            kit.moderation().decline(by, thing, reason.getValue());
        }
    }
}
