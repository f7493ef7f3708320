package samskap.administration.ui;

import samskap.mail.ReplyKeys.Key;
import samskap.shared.ui.Field;
import samskap.shared.ui.FormDialog;
import samskap.shared.ui.Toasts;

/** Asks once more before answers to older mails are not known any more. */
class EndKeyDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient MailKit kit;
    private final transient Key key;
    private final Runnable changed;

    EndKeyDialog(MailKit kit, Key key, Runnable changed) {
        super(kit.text("keys.endNamed", key.number()), kit.text("keys.endHint"));
        this.kit = kit;
        this.key = key;
        this.changed = changed;
        ask(kit.words().text("administration.cancel"), kit.text("keys.end"), new Field[] {});
    }

    @Override
    protected void submit() {
        if (kit.acts().run(() -> kit.keys().end(kit.current().require(), key.number()))) {
            removeFromParent();
            changed.run();
            Toasts.show(kit.text("keys.ended"));
        }
    }
}
