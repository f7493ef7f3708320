package samskap.identity.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinRequest;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import samskap.identity.EmailAddress;
import samskap.identity.Person;
import samskap.identity.SignIn;
import samskap.identity.SignIn.Newcomer;
import samskap.identity.SignIn.Welcome;
import samskap.shared.RateLimits;
import samskap.shared.Refusal;
import samskap.shared.ui.Dialog;
import samskap.shared.ui.Words;

/**
 * Asks who somebody is, over the page that they are on: the address, the code that was mailed to it, and a name the
 * first time. Closing it leaves the page as it was.
 */
class SignInDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient SignIn signIn;
    private final transient BrowserSession session;
    private final transient Words words;
    private final transient Consumer<Person> afterwards;
    private final transient @Nullable LookAround lookAround;
    private final Div body = new Div();
    private boolean done;

    SignInDialog(
            SignIn signIn,
            BrowserSession session,
            Words words,
            @Nullable LookAround lookAround,
            Consumer<Person> afterwards) {
        this.signIn = signIn;
        this.session = session;
        this.words = words;
        this.lookAround = lookAround;
        this.afterwards = afterwards;
        getElement().setAttribute("aria-labelledby", SignInStep.HEADING_ID);
        body.addClassName("sign-in");
        add(body);
        askAddress();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().executeJs("if (!this.open) this.showModal()");
    }

    private void askAddress() {
        show(new AddressStep(words, this::sendCode, this::close));
        if (lookAround != null) {
            body.add(new LookAroundList(words, lookAround.people(), this::finish));
        }
    }

    private void sendCode(String typed) {
        try {
            askCode(signIn.sendCode(typed, words.language(), origin()), CodeStep.RESEND_AFTER);
        } catch (Refusal refusal) {
            if (!refusal.key().equals(SignIn.RESEND_SOON)) {
                throw refusal;
            }
            // A code is on its way already: it will do.
            askCode(EmailAddress.of(typed), ((Number) refusal.arguments()[0]).longValue());
        }
    }

    private void askCode(EmailAddress address, long secondsToResend) {
        show(new CodeStep(
                words,
                address,
                secondsToResend,
                typed -> take(address, typed),
                () -> signIn.sendCode(address.value(), words.language(), origin())));
    }

    private void take(EmailAddress address, String code) {
        switch (signIn.confirm(address, code)) {
            case Welcome welcome -> finish(welcome.person());
            case Newcomer newcomer ->
                show(new NameStep(words, typed -> finish(signIn.join(newcomer, typed, words.language()))));
        }
    }

    private void show(SignInStep step) {
        body.removeAll();
        body.add(step);
        step.begin();
    }

    /** Whatever was clicked twice or arrived late: the act is done once. */
    private void finish(Person person) {
        if (done) {
            return;
        }
        done = true;
        close();
        session.begin(person);
        afterwards.accept(person);
    }

    private void close() {
        getElement().executeJs("this.close()");
    }

    private static String origin() {
        return RateLimits.origin(VaadinRequest.getCurrent().getRemoteAddr());
    }
}
