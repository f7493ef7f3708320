package samskap.identity.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import samskap.identity.EmailAddress;
import samskap.shared.ui.Words;

/** Asks for the six digits, and lets them be sent again after a while. */
class CodeStep extends SignInStep {

    /** Seconds from one code to the next. */
    static final long RESEND_AFTER = 60;

    private static final long serialVersionUID = 1L;

    private final Span countdown = new Span();
    private final NativeButton again;

    CodeStep(Words words, EmailAddress address, long secondsToResend, Consumer<String> take, Runnable resend) {
        super(words, "code", sentTo(words, address), take);
        input.addClassName("code");
        var element = input.getElement();
        element.setAttribute("inputmode", "numeric");
        element.setAttribute("autocomplete", "one-time-code");
        element.setAttribute("pattern", "[0-9 ]*");
        countdown.addClassName("num");
        countdown.getElement().setAttribute("aria-hidden", "true");
        again = aside("identity.signIn.code.again", () -> {
            if (attempt(resend)) {
                input.clear();
                begin();
                countDown(RESEND_AFTER);
            }
        });
        again.add(countdown);
        addAction(again);
        addAction(goOn("identity.signIn.code.goOn"));
        countDown(secondsToResend);
    }

    private static Paragraph sentTo(Words words, EmailAddress address) {
        var paragraph = muted(words.text("identity.signIn.code.why", address.value()));
        paragraph.getElement().setAttribute("role", "status");
        return paragraph;
    }

    /** The browser counts by itself; the server decides when the button is pressed. */
    private void countDown(long seconds) {
        again.getElement().executeJs("""
                        const until = Date.now() + $0 * 1000, button = this, number = $1;
                        const tick = () => {
                            const left = Math.ceil((until - Date.now()) / 1000);
                            button.disabled = left > 0;
                            number.textContent = left > 0 ? left + ' s' : '';
                            if (left > 0 && button.isConnected) setTimeout(tick, 250);
                        };
                        tick();
                        """, seconds, countdown.getElement());
    }
}
