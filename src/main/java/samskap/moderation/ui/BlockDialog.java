package samskap.moderation.ui;

import com.vaadin.flow.component.UI;
import samskap.identity.Person;
import samskap.shared.ui.Field;
import samskap.shared.ui.FormDialog;
import samskap.shared.ui.TextBox;
import samskap.shared.ui.Toasts;

/** Asks why somebody can't take part any more, or can again. */
class BlockDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient DeskKit kit;
    private final transient Person person;
    private final boolean block;
    private final transient Runnable done;
    private final TextBox reason = new TextBox();
    private final Field field;

    BlockDialog(DeskKit kit, Person person, boolean block, Runnable done) {
        super(
                kit.text(block ? "person.blockTitle" : "person.unblockTitle", person.firstName()),
                kit.text(block ? "block.hint" : "person.unblockHint", person.firstName()));
        this.kit = kit;
        this.person = person;
        this.block = block;
        this.done = done;
        reason.setRows(3);
        field = new Field("reason", kit.text("person.blockReason"), reason);
        ask(kit.text("cancel"), kit.text(block ? "person.blockDo" : "person.unblockDo"), field);
        keepAs("block." + person.id().value());
    }

    void open() {
        open(UI.getCurrent());
    }

    @Override
    protected void submit() {
        if (kit.acts().run(this::decide, field)) {
            close();
            Toasts.show(kit.text(block ? "person.done.blocked" : "person.done.unblocked", person.firstName()));
            done.run();
        }
    }

    private void decide() {
        var by = kit.current().require();
        if (block) {
            kit.standings().block(by, person.id(), reason.getValue());
        } else {
            kit.standings().unblock(by, person.id(), reason.getValue());
        }
    }
}
