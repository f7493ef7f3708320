package samskap.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import samskap.shared.ErrorNumber;
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
    private static final String NUMBER = ErrorTelling.class.getName() + ".number";

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
        // Whoever tells of it later in the same request tells the same number.
        if (VaadinRequest.getCurrent() != null) {
            VaadinRequest.getCurrent().setAttribute(NUMBER, number);
        }
        return number;
    }

    /** The number of an error in this request that is in the log already. */
    static Optional<String> numberIn(@Nullable VaadinRequest request) {
        return Optional.ofNullable(request)
                .map(asked -> asked.getAttribute(NUMBER))
                .map(String.class::cast);
    }

    /** A use case said no and the view did not expect it: that is still no error. */
    static @Nullable Refusal refusalIn(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        return null;
    }
}
