package samskap.news.ui;

import samskap.shared.ui.FormDialog;

/** Asks once more before what somebody wrote is gone. */
class DiscardDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient DeskKit kit;
    private final transient Runnable discard;

    DiscardDialog(DeskKit kit, String title, Runnable discard) {
        super(kit.text("discardAsk", title), kit.text("discardHint"));
        this.kit = kit;
        this.discard = discard;
        ask(kit.text("discardNot"), kit.text("discard"));
    }

    @Override
    protected void submit() {
        removeFromParent();
        kit.acts().run(discard);
    }
}
