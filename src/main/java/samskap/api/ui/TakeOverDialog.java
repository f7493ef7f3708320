package samskap.api.ui;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import java.util.function.Function;
import samskap.api.ApiToken;
import samskap.api.Issued;
import samskap.identity.Person;
import samskap.shared.ui.Field;
import samskap.shared.ui.FormDialog;
import samskap.shared.ui.Toasts;

/** Asks once more before a program gets a new secret and acts in another's name, and shows the secret. */
class TakeOverDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient TokenKit kit;
    private final transient Function<Person, Optional<Issued>> takeOver;
    private final transient Runnable taken;

    TakeOverDialog(TokenKit kit, ApiToken token, Function<Person, Optional<Issued>> takeOver, Runnable taken) {
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
        kit.prove(this::take);
    }

    private void take(Person admin) {
        var issued = takeOver.apply(admin);
        removeFromParent();
        taken.run();
        issued.ifPresent(secret -> new SecretDialog(kit, secret).open(UI.getCurrent()));
        Toasts.show(kit.words().text("api.machines.takenOver"));
    }
}
