package samskap.reply;

import java.util.Optional;

/**
 * A mail that did not arrive.
 *
 * @param recipient the address that it was sent to, in lower case
 * @param messageId the Message-ID of the mail that did not arrive, without angle brackets
 * @param status the code of RFC 3463, such as {@code 5.1.1}
 */
public record Bounce(
        Severity severity, Optional<String> recipient, Optional<String> messageId, Optional<String> status) {

    /** What it says about the address. */
    public enum Severity {
        /** There is no such address any more: writing there again is in vain. */
        HARD,
        /** Not now or not this mail: late, full, too large, refused by a policy. The address may be fine. */
        SOFT
    }
}
