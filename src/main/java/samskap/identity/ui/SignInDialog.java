package samskap.identity.ui;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import samskap.identity.Person;
import samskap.identity.SignIn;
import samskap.identity.SignIn.Newcomer;
import samskap.identity.SignIn.Result;
import samskap.identity.SignIn.Welcome;
import samskap.shared.ui.Words;

/** Asks who somebody is: after the code, a name the first time. */
class SignInDialog extends CodeDialog {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<Person> signedIn;
    private final transient @Nullable LookAround lookAround;

    /** @param signedIn begins the session, and does what was asked for */
    SignInDialog(SignIn signIn, Words words, @Nullable LookAround lookAround, Consumer<Person> signedIn) {
        super(signIn, words, result -> {});
        this.signedIn = signedIn;
        this.lookAround = lookAround;
    }

    @Override
    void askAddress() {
        super.askAddress();
        if (lookAround != null) {
            beside(new LookAroundList(words, lookAround.people(), this::finishAs));
        }
    }

    @Override
    protected void taken(Result result) {
        switch (result) {
            case Welcome welcome -> finishAs(welcome.person());
            case Newcomer newcomer ->
                show(new NameStep(words, typed -> finishAs(signIn.join(newcomer, typed, words.language()))));
        }
    }

    private void finishAs(Person person) {
        finish(() -> signedIn.accept(person));
    }
}
