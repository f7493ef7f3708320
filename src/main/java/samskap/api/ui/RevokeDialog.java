package samskap.api.ui;

import samskap.api.ApiToken;
import samskap.shared.ui.Field;
import samskap.shared.ui.FormDialog;
import samskap.shared.ui.Toasts;

/** Asks once more before a program is let in no more. */
class RevokeDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient TokenKit kit;
    private final transient Runnable revoke;
    private final transient Runnable revoked;

    RevokeDialog(TokenKit kit, ApiToken token, Runnable revoke, Runnable revoked) {
        super(kit.text("revokeAsk", token.name()), kit.text("revokeAdvice"));
        this.kit = kit;
        this.revoke = revoke;
        this.revoked = revoked;
        ask(kit.words().text("administration.cancel"), kit.text("revoke"), new Field[] {});
    }

    @Override
    protected void submit() {
        if (kit.acts().run(revoke)) {
            removeFromParent();
            revoked.run();
            Toasts.show(kit.text("revoked"));
        }
    }
}
