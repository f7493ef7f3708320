package samskap.shell;

import com.vaadin.flow.server.VaadinRequest;
import java.security.SecureRandom;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The short number of an error, such as {@code K7-4QF}: easy to read to somebody over the phone, and to find in the
 * log.
 */
final class ErrorNumber {

    /** Without letters and digits that look or sound alike. */
    private static final String SIGNS = "ACDEFHKMNPQRTWXY34679";

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String OF_REQUEST = ErrorNumber.class.getName();

    private ErrorNumber() {}

    static String next() {
        var number = new StringBuilder();
        RANDOM.ints(5, 0, SIGNS.length()).forEach(sign -> number.append(SIGNS.charAt(sign)));
        return number.insert(2, '-').toString();
    }

    /** Keeps it with what is asked for now: whoever tells of the error later tells the same number. */
    static void remember(String number) {
        if (VaadinRequest.getCurrent() != null) {
            VaadinRequest.getCurrent().setAttribute(OF_REQUEST, number);
        }
    }

    /** Of an error in this request that is in the log already. */
    static Optional<String> of(@Nullable VaadinRequest request) {
        return Optional.ofNullable(request)
                .map(asked -> asked.getAttribute(OF_REQUEST))
                .map(String.class::cast);
    }
}
