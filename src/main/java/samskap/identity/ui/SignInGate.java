package samskap.identity.ui;

import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import samskap.identity.Person;

/** Asks who somebody is at the moment when they act, and then completes the act by itself. */
@Component
public class SignInGate {

    private final CurrentPerson current;
    private final SignInDialogs dialogs;

    SignInGate(CurrentPerson current, SignInDialogs dialogs) {
        this.current = current;
        this.dialogs = dialogs;
    }

    /** Runs the act as the person at the page; one who is not signed in is asked first, in a dialog over the page. */
    public void then(Consumer<Person> act) {
        current.get().ifPresentOrElse(act, () -> dialogs.open(act));
    }

    /** Only signs in. */
    public void open() {
        then(person -> {});
    }
}
