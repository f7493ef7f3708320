package samskap.identity.ui;

import com.vaadin.flow.component.UI;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import samskap.identity.Person;
import samskap.identity.Profile;
import samskap.identity.SignIn;
import samskap.identity.SignIn.Newcomer;
import samskap.identity.SignIn.Welcome;
import samskap.shared.Refusal;
import samskap.shared.ui.Words;

/** Lets somebody prove another address and moves them there. Whoever sits before their browser can't take it over. */
@Component
public class AddressChange {

    private final ProofGate proof;
    private final SignIn signIn;
    private final Profile profile;
    private final CurrentPerson current;
    private final Words words;
    private final BrowserSession session;

    AddressChange(
            ProofGate proof,
            SignIn signIn,
            Profile profile,
            CurrentPerson current,
            Words words,
            BrowserSession session) {
        this.proof = proof;
        this.signIn = signIn;
        this.profile = profile;
        this.current = current;
        this.words = words;
        this.session = session;
    }

    public void begin(Consumer<Person> afterwards) {
        proof.then(person -> {
            var dialog = new CodeDialog(signIn, words, (address, code) -> {
                // The dialog may have stood open since: this sign-in may have been ended elsewhere meanwhile.
                if (!current.require().id().equals(person.id())) {
                    throw Refusal.notAllowed();
                }
                switch (signIn.confirm(address, code)) {
                    case Newcomer proved -> profile.moveTo(person, proved);
                    case Welcome known -> {
                        if (!known.person().id().equals(person.id())) {
                            throw Refusal.of("email", "identity.refused.addressTaken");
                        }
                    }
                }
                // The old cookie is worth nothing any more; here they stay signed in.
                session.begin(person);
                afterwards.accept(person);
            });
            UI.getCurrent().add(dialog);
            dialog.askAddress();
        });
    }
}
