package samskap.identity.ui;

import com.vaadin.flow.component.UI;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import samskap.identity.Person;
import samskap.identity.Profile;
import samskap.identity.SignIn;
import samskap.identity.SignIn.Newcomer;
import samskap.identity.SignIn.Result;
import samskap.identity.SignIn.Welcome;
import samskap.shared.Refusal;
import samskap.shared.ui.Words;

/** Lets somebody prove another address and moves them there. Whoever sits before their browser can't take it over. */
@Component
public class AddressChange {

    private final ProofGate proof;
    private final SignIn signIn;
    private final Profile profile;
    private final Words words;
    private final BrowserSession session;

    AddressChange(ProofGate proof, SignIn signIn, Profile profile, Words words, BrowserSession session) {
        this.proof = proof;
        this.signIn = signIn;
        this.profile = profile;
        this.words = words;
        this.session = session;
    }

    public void begin(Consumer<Person> afterwards) {
        proof.then(person -> {
            var dialog = new CodeDialog(
                    signIn,
                    words,
                    proved -> proof.then(self -> {
                        move(self, proved);
                        afterwards.accept(self);
                    }));
            UI.getCurrent().add(dialog);
            dialog.askAddress();
        });
    }

    private void move(Person self, Result proved) {
        switch (proved) {
            case Newcomer address -> profile.moveTo(self, address);
            case Welcome known -> {
                if (!known.person().id().equals(self.id())) {
                    throw Refusal.of("email", "identity.refused.addressTaken");
                }
            }
        }
        // The old cookie is worth nothing any more; here they stay signed in.
        session.begin(self);
    }
}
