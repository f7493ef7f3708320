package samskap.reply.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import samskap.reply.Bounce;
import samskap.reply.Envelope;
import samskap.reply.Nature;
import samskap.reply.Origin;
import samskap.reply.Origin.Sign;
import samskap.reply.mime.Headers;
import samskap.reply.mime.Part;
import samskap.reply.mime.Slice;
import samskap.reply.words.Fold;
import samskap.reply.words.Phrases;

/** Knows mails about mails that did not arrive: reports for machines (RFC 3464), and mail servers' own words. */
final class Bounces {

    private static final int MOST_REPORT = 200_000;
    private static final int MOST_RECIPIENTS = 100;
    private static final Phrases SUBJECT = Phrases.of("bounce");
    private static final Phrases TEXT = Phrases.of("bounce text");
    private static final Set<String> SERVERS = Set.of("mailer-daemon", "postmaster", "mail-daemon", "maildaemon");

    private Bounces() {}

    static Optional<Origin> of(Part mail, Envelope envelope) {
        var report = Parts.first(mail, "message/delivery-status")
                .or(() -> Parts.first(mail, "message/global-delivery-status"))
                .or(() -> Parts.first(mail, "delivery-status"));
        return report.map(part -> reported(mail, part))
                .orElseGet(() -> Optional.of(mail)
                        .filter(any -> isServers(mail, envelope))
                        .map(any -> told(mail)));
    }

    private static Optional<Origin> reported(Part mail, Part report) {
        var text = report.bytes(MOST_REPORT);
        var groups = Headers.groups(new Slice(text, 0, text.length), MOST_RECIPIENTS + 1);
        var original = originalId(mail);
        var bounces = new ArrayList<Bounce>();
        var delivered = false;
        for (var group : groups) {
            if (group.has("final-recipient") || group.has("original-recipient") || group.has("action")) {
                var failed = isFailure(group);
                delivered |= !failed;
                if (failed) {
                    bounces.add(DeliveryStatus.bounce(group, original));
                }
            }
        }
        if (bounces.isEmpty() && delivered) {
            return Optional.of(new Origin(Nature.AUTO_REPLY, Sign.RECEIPT));
        }
        return Optional.of(bounces.isEmpty() ? told(mail) : new Origin(Nature.BOUNCE, Sign.DELIVERY_REPORT, bounces));
    }

    private static boolean isFailure(Headers group) {
        var action = group.folded("action");
        return !action.startsWith("delivered") && !action.startsWith("relayed") && !action.startsWith("expanded");
    }

    private static Optional<String> originalId(Part mail) {
        for (var type : List.of(
                "message/rfc822",
                "text/rfc822-headers",
                "message/rfc822-headers",
                "message/global",
                "message/global-headers")) {
            var original = Parts.first(mail, type);
            if (original.isPresent()) {
                var text = original.get().bytes(MOST_REPORT);
                return Headers.of(new Slice(text, 0, text.length))
                        .raw("message-id")
                        .map(Bounces::bare);
            }
        }
        return Optional.empty();
    }

    static String bare(String id) {
        var open = id.indexOf('<');
        var close = id.indexOf('>', open);
        return open >= 0 && close > open ? id.substring(open + 1, close) : id.strip();
    }

    private static boolean isServers(Part mail, Envelope envelope) {
        var headers = mail.headers();
        if (headers.has("x-failed-recipients")) {
            return true;
        }
        var local = envelope.from().map(from -> from.mail().split("@", 2)[0]).orElse("");
        var nobody = headers.raw("return-path")
                .filter(path -> path.strip().equals("<>"))
                .isPresent();
        var subject = SUBJECT.isWithin(Fold.of(envelope.subject()));
        var server = SERVERS.contains(local) || local.startsWith("microsoftexchange");
        if (!server && !nobody) {
            return false;
        }
        return server && subject
                || (subject || server) && TEXT.isWithin(Fold.of(ServersWords.of(mail)))
                || nobody && subject;
    }

    private static Origin told(Part mail) {
        var headers = mail.headers();
        var words = new ServersWords(ServersWords.of(mail));
        var failed = headers.raw("x-failed-recipients");
        var original = originalId(mail).or(words::originalId);
        var recipients = failed.map(ServersWords::addresses)
                .filter(list -> !list.isEmpty())
                .orElseGet(words::recipients);
        var bounces = new ArrayList<Bounce>();
        for (var recipient : recipients) {
            bounces.add(new Bounce(words.severity(), Optional.of(recipient), original, words.status()));
        }
        if (bounces.isEmpty()) {
            bounces.add(new Bounce(words.severity(), Optional.empty(), original, words.status()));
        }
        return new Origin(Nature.BOUNCE, failed.isPresent() ? Sign.FAILED_RECIPIENTS : Sign.DELIVERY_TEXT, bounces);
    }
}
