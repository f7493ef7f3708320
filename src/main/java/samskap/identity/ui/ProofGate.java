package samskap.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.SignIn;
import samskap.identity.SignIn.Result;
import samskap.identity.SignIn.Welcome;
import samskap.shared.Refusal;
import samskap.shared.ui.Words;

/** Asks a person we know for a code by mail, unless they have just given one, and then completes the act. */
@Component
public class ProofGate {

    private final CurrentPerson current;
    private final People people;
    private final SignIn signIn;
    private final Proof proof;
    private final Words words;

    ProofGate(CurrentPerson current, People people, SignIn signIn, Proof proof, Words words) {
        this.current = current;
        this.people = people;
        this.signIn = signIn;
        this.proof = proof;
        this.words = words;
    }

    /**
     * Runs the act as the person who is here by then. What takes a while ends with this too: a proof that was good at
     * the beginning may be good no more.
     */
    public void then(Consumer<Person> act) {
        var person = current.require();
        if (proof.isFresh(VaadinServletRequest.getCurrent().getHttpServletRequest(), person)) {
            act.accept(person);
        } else {
            var dialog = new CodeDialog(signIn, words, proved -> take(proved, act));
            UI.getCurrent().add(dialog);
            dialog.sendTo(people.addressOf(person.id()).value());
        }
    }

    private void take(Result proved, Consumer<Person> act) {
        var person = current.require();
        if (!(proved instanceof Welcome welcome) || !welcome.person().id().equals(person.id())) {
            throw Refusal.notAllowed();
        }
        proof.given(VaadinServletRequest.getCurrent().getHttpServletRequest(), person);
        act.accept(person);
    }
}
