package samskap.identity.ui;

import com.vaadin.flow.component.UI;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import samskap.identity.Person;
import samskap.identity.SignIn;
import samskap.shared.ui.Words;

/** Makes sign-in dialogs with what they need. */
@Component
class SignInDialogs {

    private final SignIn signIn;
    private final BrowserSession session;
    private final Words words;
    private final ObjectProvider<LookAround> lookAround;

    SignInDialogs(SignIn signIn, BrowserSession session, Words words, ObjectProvider<LookAround> lookAround) {
        this.signIn = signIn;
        this.session = session;
        this.words = words;
        this.lookAround = lookAround;
    }

    void open(Consumer<Person> afterwards) {
        var dialog = new SignInDialog(signIn, words, lookAround.getIfAvailable(), person -> {
            session.begin(person);
            afterwards.accept(person);
        });
        UI.getCurrent().add(dialog);
        dialog.askAddress();
    }
}
