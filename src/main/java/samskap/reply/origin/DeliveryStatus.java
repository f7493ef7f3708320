package samskap.reply.origin;

import java.util.Locale;
import java.util.Optional;
import samskap.reply.Bounce;
import samskap.reply.Bounce.Severity;
import samskap.reply.mime.Headers;
import samskap.reply.words.Fold;
import samskap.reply.words.Phrases;

/** Reads what a delivery report says of one recipient (RFC 3464, RFC 3463). */
final class DeliveryStatus {

    private static final Phrases FOR_EVER = Phrases.of("for ever");
    private static final Phrases NOT_FOR_EVER = Phrases.of("not for ever");

    private DeliveryStatus() {}

    static Bounce bounce(Headers group, Optional<String> original) {
        var diagnostic = Fold.of(group.raw("diagnostic-code").orElse(""));
        var status = code(group.folded("status")).or(() -> code(diagnostic));
        var late = group.folded("action").startsWith("delayed");
        var severity = late ? Severity.SOFT : severity(status.orElse(""), diagnostic);
        return new Bounce(severity, recipient(group), original, status);
    }

    /** The address that we wrote to rather than the one that it was passed on to. */
    private static Optional<String> recipient(Headers group) {
        return group.raw("original-recipient")
                .map(DeliveryStatus::address)
                .filter(address -> address.indexOf('@') > 0)
                .or(() -> group.raw("final-recipient").map(DeliveryStatus::address))
                .filter(address -> address.indexOf('@') > 0);
    }

    private static String address(String typed) {
        var address = typed.substring(typed.indexOf(';') + 1).strip();
        var bare =
                address.startsWith("<") && address.endsWith(">") ? address.substring(1, address.length() - 1) : address;
        return bare.toLowerCase(Locale.ROOT);
    }

    /**
     * Permanent, unless the reason is none of the address: full, too large, refused by a policy.
     *
     * @param status such as 5.1.1, or empty
     * @param words what the mail server says, folded
     */
    static Severity severity(String status, String words) {
        if (status.startsWith("4.")) {
            return Severity.SOFT;
        }
        if (FOR_EVER.isWithin(words) && !status.startsWith("5.2.2")) {
            return Severity.HARD;
        }
        if (status.startsWith("5.1.") || status.startsWith("5.2.1")) {
            return Severity.HARD;
        }
        if (status.startsWith("5.2.") || status.startsWith("5.3.") || status.startsWith("5.7.")) {
            return Severity.SOFT;
        }
        if (NOT_FOR_EVER.isWithin(words)) {
            return Severity.SOFT;
        }
        return status.startsWith("5.") || words.contains("550") || words.contains("permanent")
                ? Severity.HARD
                : Severity.SOFT;
    }

    /** The first code such as 5.1.1 in the words. */
    static Optional<String> code(String words) {
        for (var at = 0; at + 4 < words.length(); at++) {
            if ("245".indexOf(words.charAt(at)) >= 0 && words.charAt(at + 1) == '.' && isAlone(words, at)) {
                var second = digits(words, at + 2);
                if (second > at + 2 && second < words.length() && words.charAt(second) == '.') {
                    var third = digits(words, second + 1);
                    if (third > second + 1 && !continues(words, third)) {
                        return Optional.of(words.substring(at, third));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isAlone(String words, int at) {
        return at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1)) && words.charAt(at - 1) != '.';
    }

    /** An address of the internet goes on with another number. */
    private static boolean continues(String words, int at) {
        return at + 1 < words.length() && words.charAt(at) == '.' && Character.isDigit(words.charAt(at + 1));
    }

    private static int digits(String words, int from) {
        var at = from;
        while (at < words.length() && at < from + 3 && Character.isDigit(words.charAt(at))) {
            at++;
        }
        return at;
    }
}
