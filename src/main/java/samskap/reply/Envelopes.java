package samskap.reply;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import samskap.reply.mime.Addresses;
import samskap.reply.mime.Headers;
import samskap.shared.text.CleanText;

/** Reads an {@link Envelope} off a header. */
final class Envelopes {

    private static final List<String> RECIPIENTS =
            List.of("to", "cc", "delivered-to", "x-original-to", "envelope-to", "x-envelope-to");

    private static final int LONGEST_ID = 998;
    private static final int MOST_REFERENCES = 200;
    private static final int LONGEST_SUBJECT = 1_000;

    private Envelopes() {}

    static Envelope of(Headers headers) {
        return new Envelope(
                from(headers),
                authors(headers),
                recipients(headers),
                subject(headers),
                ids(headers, "message-id").stream().findFirst(),
                ids(headers, "in-reply-to").stream().findFirst(),
                ids(headers, "references"));
    }

    private static Optional<Envelope.Address> from(Headers headers) {
        return authors(headers).stream()
                .findFirst()
                .or(() -> headers.raw("sender").flatMap(Addresses::first).map(Envelopes::shown));
    }

    private static List<Envelope.Address> authors(Headers headers) {
        return headers.all("from").stream()
                .flatMap(value -> Addresses.all(value).stream())
                .map(Envelopes::shown)
                .toList();
    }

    private static Envelope.Address shown(Envelope.Address address) {
        return new Envelope.Address(CleanText.line(address.name()), address.mail());
    }

    private static List<String> recipients(Headers headers) {
        var recipients = new LinkedHashSet<String>();
        for (var name : RECIPIENTS) {
            for (var value : headers.all(name)) {
                Addresses.all(value).forEach(address -> recipients.add(address.mail()));
            }
        }
        return List.copyOf(recipients);
    }

    private static String subject(Headers headers) {
        var subject = CleanText.line(headers.words("subject").orElse(""));
        return subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT);
    }

    /** What stands between angle brackets; without any, the words themselves. */
    private static List<String> ids(Headers headers, String name) {
        var value = headers.raw(name).orElse("");
        var ids = new ArrayList<String>();
        var open = value.indexOf('<');
        while (open >= 0 && ids.size() < MOST_REFERENCES) {
            var close = value.indexOf('>', open);
            if (close < 0) {
                break;
            }
            add(ids, value.substring(open + 1, close));
            open = value.indexOf('<', close);
        }
        if (ids.isEmpty() && value.indexOf('@') > 0 && value.indexOf('<') < 0) {
            add(ids, value.split("\\s", 2)[0]);
        }
        return ids;
    }

    private static void add(List<String> ids, String id) {
        var bare = id.replaceAll("\\s", "");
        if (!bare.isEmpty() && bare.length() <= LONGEST_ID) {
            ids.add(bare);
        }
    }
}
