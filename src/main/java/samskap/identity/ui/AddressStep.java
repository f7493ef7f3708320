package samskap.identity.ui;

import java.util.function.Consumer;
import samskap.shared.ui.Words;

/** Asks for the e-mail address. */
class AddressStep extends SignInStep {

    private static final long serialVersionUID = 1L;

    AddressStep(Words words, Consumer<String> sendCode, Runnable notNow) {
        super(words, "email", muted(words.text("identity.signIn.email.why")), sendCode);
        input.setType("email");
        input.getElement().setAttribute("autocomplete", "email");
        addAction(aside("identity.signIn.notNow", notNow));
        addAction(goOn("identity.signIn.email.send"));
    }
}
