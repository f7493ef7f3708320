package samskap.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import samskap.shared.Refusal;
import samskap.shared.ui.Toasts;
import samskap.shared.ui.Words;

/**
 * What happens when something on an open page fails: the log gets the exception, the person a number and kind words.
 */
@Component
class ErrorTelling implements ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(ErrorTelling.class);

    private final transient Words words;

    ErrorTelling(Words words) {
        this.words = words;
    }

    @Override
    public void error(ErrorEvent event) {
        var refusal = refusalIn(event.getThrowable());
        var text = refusal != null ? words.text(refusal) : words.text("shell.error.toast", logged(event));
        if (UI.getCurrent() != null) {
            Toasts.show(text);
        }
    }

    private static String logged(ErrorEvent event) {
        var number = ErrorNumber.next();
        log.error("Error {}", number, event.getThrowable());
        ErrorNumber.remember(number);
        return number;
    }

    /** A use case said no and the view did not expect it: that is still no error. */
    static @org.jspecify.annotations.Nullable Refusal refusalIn(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        return null;
    }
}
