package samskap.identity.ui;

import java.util.function.Consumer;
import samskap.shared.ui.Words;

/** Asks a newcomer for their name. */
class NameStep extends SignInStep {

    private static final long serialVersionUID = 1L;

    NameStep(Words words, Consumer<String> join) {
        super(words, "name", muted(words.text("identity.signIn.name.why")), join);
        input.getElement().setAttribute("autocomplete", "name");
        field().withHint(words.text("identity.signIn.name.hint"));
        addAction(goOn("identity.signIn.name.goOn"));
    }
}
