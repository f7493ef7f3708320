package samskap.api.ui;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import java.util.function.Supplier;
import samskap.api.ApiToken;
import samskap.api.Issued;
import samskap.shared.ui.Field;
import samskap.shared.ui.FormDialog;
import samskap.shared.ui.Toasts;

/** Asks once more before a program gets a new secret and acts in another's name, and shows the secret. */
class TakeOverDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient TokenKit kit;
    private final transient Supplier<Optional<Issued>> takeOver;
    private final transient Runnable taken;

    TakeOverDialog(TokenKit kit, ApiToken token, Supplier<Optional<Issued>> takeOver, Runnable taken) {
        super(
                kit.words().text("api.machines.takeOverAsk", token.name()),
                kit.words().text("api.machines.takeOverAdvice"));
        this.kit = kit;
        this.takeOver = takeOver;
        this.taken = taken;
        ask(kit.words().text("administration.cancel"), kit.words().text("api.machines.takeOver"), new Field[] {});
    }

    @Override
    protected void submit() {
        if (kit.acts().run(this::take)) {
            Toasts.show(kit.words().text("api.machines.takenOver"));
        }
    }

    private void take() {
        var issued = takeOver.get();
        removeFromParent();
        taken.run();
        issued.ifPresent(secret -> new SecretDialog(kit, secret).open(UI.getCurrent()));
    }
}
