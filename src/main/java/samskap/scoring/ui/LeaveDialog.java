package samskap.scoring.ui;

import com.vaadin.flow.component.UI;
import samskap.shared.ui.FormDialog;

/** Asks once more before a judge leaves a panel, since there is no way back. */
class LeaveDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient PanelKit kit;
    private final long panel;
    private final transient Runnable left;

    private LeaveDialog(PanelKit kit, long panel, Runnable left) {
        super(kit.text("leaveHeading"), kit.text("leaveHow"));
        this.kit = kit;
        this.panel = panel;
        this.left = left;
        ask(kit.words().text("ideas.idea.cancel"), kit.text("leave"));
    }

    static void open(PanelKit kit, long panel, Runnable left) {
        new LeaveDialog(kit, panel, left).open(UI.getCurrent());
    }

    @Override
    protected void submit() {
        if (kit.acts().run(() -> kit.panels().leave(kit.self(), panel))) {
            removeFromParent();
            left.run();
        }
    }
}
