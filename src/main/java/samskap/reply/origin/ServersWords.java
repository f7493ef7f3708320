package samskap.reply.origin;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import samskap.reply.Bounce.Severity;
import samskap.reply.markup.Markup;
import samskap.reply.mime.Part;
import samskap.reply.words.Fold;
import samskap.reply.words.Line;

/** What a mail server writes about a mail that did not arrive, in words for people. */
final class ServersWords {

    private static final int MOST = 60_000;
    private static final int MOST_RECIPIENTS = 20;

    /** Below these the mail itself is repeated, with addresses that did not fail. */
    private static final List<String> MAIL_FOLLOWS = List.of(
            "below this line is a copy",
            "this is a copy of",
            "original message headers",
            "original message follows",
            "undelivered message",
            "unsent message below",
            "original message -----",
            "diagnostic information for",
            "received: from",
            "return-path:",
            "message header",
            "transcript of session");

    private final String words;
    private final String beforeMail;

    ServersWords(String words) {
        this.words = words;
        var folded = words.toLowerCase(Locale.ROOT);
        var end = words.length();
        for (var mark : MAIL_FOLLOWS) {
            var at = folded.indexOf(mark);
            end = at > 0 && at < end ? at : end;
        }
        beforeMail = words.substring(0, end);
    }

    /** The mail's first text. */
    static String of(Part mail) {
        var plain = Parts.first(mail, "text/plain");
        if (plain.isPresent()) {
            return plain.get().text(plain.get().bytes(MOST), "");
        }
        var markup = Parts.first(mail, "text/html");
        if (markup.isEmpty()) {
            return "";
        }
        var lines = Markup.lines(markup.get().text(markup.get().bytes(MOST), ""));
        return String.join("\n", lines.stream().map(Line::text).toList());
    }

    List<String> recipients() {
        var found = addresses(beforeMail);
        return found.subList(0, Math.min(found.size(), 1));
    }

    static List<String> addresses(String words) {
        var addresses = new LinkedHashSet<String>();
        for (var at = words.indexOf('@');
                at >= 0 && addresses.size() < MOST_RECIPIENTS;
                at = words.indexOf('@', at + 1)) {
            var from = at;
            while (from > 0 && at - from < 64 && isPart(words.charAt(from - 1))) {
                from--;
            }
            var to = at + 1;
            while (to < words.length() && to - at < 255 && isPart(words.charAt(to))) {
                to++;
            }
            while (to > at && words.charAt(to - 1) == '.') {
                to--;
            }
            var address = words.substring(from, to).toLowerCase(Locale.ROOT);
            if (from < at && address.indexOf('.', at - from) > 0 && !isServer(address)) {
                addresses.add(address);
            }
        }
        return new ArrayList<>(addresses);
    }

    private static boolean isServer(String address) {
        return Set.of("mailer-daemon", "postmaster").contains(address.substring(0, address.indexOf('@')));
    }

    private static boolean isPart(char letter) {
        return Character.isLetterOrDigit(letter) || "._%+-=/'~!#$&".indexOf(letter) >= 0;
    }

    Optional<String> originalId() {
        var at = words.toLowerCase(Locale.ROOT).indexOf("message-id:");
        if (at < 0) {
            return Optional.empty();
        }
        var end = words.indexOf('>', at);
        return end < 0 || end - at > 1_000 ? Optional.empty() : Optional.of(Bounces.bare(words.substring(at, end + 1)));
    }

    Optional<String> status() {
        return DeliveryStatus.code(beforeMail);
    }

    Severity severity() {
        return DeliveryStatus.severity(status().orElse(""), Fold.of(beforeMail));
    }
}
