package samskap.identity;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;
import samskap.shared.Refusal;
import samskap.shared.text.CleanText;

/**
 * An address that a mail can be sent to, in lower case and with its domain as people write it ("anna@nordkök.se"): the
 * same mailbox is one address, however it was typed.
 *
 * <p>The shape is checked only as far as typing mistakes go; whether the mailbox exists is what the code by mail shows.
 */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final Pattern SHAPE =
            Pattern.compile("[^\\s@<>\",;:\\\\()\\[\\]]{1,64}@[\\p{L}\\p{M}\\p{N}-]+(\\.[\\p{L}\\p{M}\\p{N}-]+)+");

    /**
     * Reads what somebody typed.
     *
     * @throws Refusal at the field {@code email} when it cannot be an address
     */
    public static EmailAddress of(String typed) {
        var address = CleanText.line(typed).toLowerCase(Locale.ROOT);
        if (address.isEmpty()) {
            throw Refusal.of("email", "identity.refused.emailMissing");
        }
        if (address.length() > LONGEST || !SHAPE.matcher(address).matches() || !travels(address)) {
            throw Refusal.of("email", "identity.refused.emailOdd");
        }
        var at = address.lastIndexOf('@') + 1;
        return new EmailAddress(address.substring(0, at) + IDN.toUnicode(asciiDomain(address.substring(at))));
    }

    /** Whether a mail server takes it: dots stand between letters, and the domain has a name in ASCII. */
    private static boolean travels(String address) {
        var at = address.lastIndexOf('@');
        var name = address.substring(0, at);
        return !name.startsWith(".")
                && !name.endsWith(".")
                && !name.contains("..")
                && isDomain(address.substring(at + 1));
    }

    /** As it travels between mail servers ("anna@xn--nordkk-0xa.se"). */
    public String ascii() {
        return value.substring(0, value.lastIndexOf('@') + 1) + domain();
    }

    /** What stands after the @ ("xn--nordkk-0xa.se"). */
    public String domain() {
        return asciiDomain(value.substring(value.lastIndexOf('@') + 1));
    }

    /**
     * A domain as the network knows it, however somebody writes it: "Nordkök.se" is "xn--nordkk-0xa.se".
     *
     * @throws IllegalArgumentException when it can't be one
     */
    public static String asciiDomain(String domain) {
        return IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
    }

    private static boolean isDomain(String domain) {
        try {
            return asciiDomain(domain).length() <= LONGEST;
        } catch (IllegalArgumentException unnameable) {
            return false;
        }
    }
}
