package samskap.customers.ui;

import samskap.shared.ui.FormDialog;

/** Asks once more before something is gone for good. */
class SureDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient CustomerKit kit;
    private final transient Runnable act;

    /** @param keys where its texts are: title, hint and do */
    SureDialog(CustomerKit kit, String keys, Runnable act) {
        super(kit.text(keys + ".title"), kit.text(keys + ".hint"));
        this.kit = kit;
        this.act = act;
        ask(kit.text("cancel"), kit.text(keys + ".do"));
    }

    @Override
    protected void submit() {
        if (kit.acts().run(act)) {
            close();
        }
    }
}
