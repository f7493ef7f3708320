package samskap.identity.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinRequest;
import java.util.function.BiConsumer;
import samskap.identity.EmailAddress;
import samskap.identity.SignIn;
import samskap.shared.Refusal;
import samskap.shared.ui.Dialog;
import samskap.shared.ui.Words;

/** Lets somebody whom we know already prove an address, over the page that they are on. */
class CodeDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient SignIn signIn;
    private final transient Words words;
    private final transient BiConsumer<EmailAddress, String> take;
    private final Div body = new Div();
    private boolean done;

    /** @param take does what the code was asked for, or refuses it */
    CodeDialog(SignIn signIn, Words words, BiConsumer<EmailAddress, String> take) {
        this.signIn = signIn;
        this.words = words;
        this.take = take;
        getElement().setAttribute("aria-labelledby", SignInStep.HEADING_ID);
        body.addClassName("sign-in");
        add(body);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().executeJs("if (!this.open) this.showModal()");
    }

    /** Asks which address it is to be. */
    void askAddress() {
        show(new AddressStep(words, this::sendTo, this::close));
    }

    void sendTo(String typed) {
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
                typed -> accept(address, typed),
                () -> signIn.sendCode(address.value(), words.language(), origin())));
    }

    private void accept(EmailAddress address, String code) {
        if (!done) {
            take.accept(address, code);
            done = true;
            close();
        }
    }

    private void show(SignInStep step) {
        body.removeAll();
        body.add(step);
        step.begin();
    }

    private void close() {
        getElement().executeJs("this.close()");
    }

    private static String origin() {
        return VaadinRequest.getCurrent().getRemoteAddr();
    }
}
