package samskap.shared;

import java.security.SecureRandom;

/**
 * The short number of an error, such as {@code K7-4QF}: easy to read to somebody over the phone, and to find in the
 * log.
 */
public final class ErrorNumber {

    /** Without letters and digits that look or sound alike. */
    private static final String SIGNS = "ACDEFHKMNPQRTWXY34679";

    private static final SecureRandom RANDOM = new SecureRandom();

    private ErrorNumber() {}

    public static String next() {
        var number = new StringBuilder();
        RANDOM.ints(5, 0, SIGNS.length()).forEach(sign -> number.append(SIGNS.charAt(sign)));
        return number.insert(2, '-').toString();
    }
}
