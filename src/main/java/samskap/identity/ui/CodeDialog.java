package samskap.identity.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinRequest;
import java.util.function.Consumer;
import samskap.identity.EmailAddress;
import samskap.identity.SignIn;
import samskap.identity.SignIn.Result;
import samskap.shared.Refusal;
import samskap.shared.ui.Dialog;
import samskap.shared.ui.Words;

/**
 * Lets somebody prove an address, over the page that they are on: asks for it, and for the code that was mailed to it.
 * Closing it leaves the page as it was.
 */
class CodeDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    protected final transient SignIn signIn;
    protected final transient Words words;
    private final transient Consumer<Result> take;
    private final Div body = new Div();
    private boolean done;

    /** @param take does what the code was asked for, or refuses it */
    CodeDialog(SignIn signIn, Words words, Consumer<Result> take) {
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
            askCode(send(typed), CodeStep.RESEND_AFTER);
        } catch (Refusal refusal) {
            if (!refusal.key().equals(SignIn.RESEND_SOON)) {
                throw refusal;
            }
            // A code is on its way already: it will do.
            askCode(EmailAddress.of(typed), ((Number) refusal.arguments()[0]).longValue());
        }
    }

    private EmailAddress send(String typed) {
        var client = VaadinRequest.getCurrent().getRemoteAddr();
        return signIn.sendCode(typed, words.language(), client);
    }

    private void askCode(EmailAddress address, long secondsToResend) {
        show(new CodeStep(
                words,
                address,
                secondsToResend,
                typed -> taken(signIn.confirm(address, typed)),
                () -> send(address.value())));
    }

    /** The code was right. */
    protected void taken(Result result) {
        finish(() -> take.accept(result));
    }

    protected void show(SignInStep step) {
        body.removeAll();
        body.add(step);
        step.begin();
    }

    /** Another way to go on. */
    protected void beside(Component way) {
        body.add(way);
    }

    /** Whatever was clicked twice or arrived late: the act is done once. */
    protected void finish(Runnable act) {
        if (!done) {
            act.run();
            done = true;
            close();
        }
    }

    private void close() {
        getElement().executeJs("this.close()");
    }
}
