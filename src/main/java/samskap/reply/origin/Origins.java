package samskap.reply.origin;

import java.util.function.Predicate;
import samskap.reply.Envelope;
import samskap.reply.Nature;
import samskap.reply.Origin;
import samskap.reply.Origin.Sign;
import samskap.reply.Ours;
import samskap.reply.mime.Headers;
import samskap.reply.mime.Part;
import samskap.reply.words.Fold;
import samskap.reply.words.Phrases;

/** Tells who is behind a mail. What says most is asked first. */
public final class Origins {

    /** No way between two people is that long. */
    private static final int MOST_HOPS = 40;

    private static final Phrases SPAM_SUBJECT = Phrases.of("spam subject");

    private final Part mail;
    private final Headers headers;
    private final Envelope envelope;
    private final Ours ours;

    private Origins(Part mail, Envelope envelope, Ours ours) {
        this.mail = mail;
        this.headers = mail.headers();
        this.envelope = envelope;
        this.ours = ours;
    }

    /** @param text what the mail says, without what it quotes */
    public static Origin of(Part mail, Envelope envelope, String text, Ours ours) {
        var origins = new Origins(mail, envelope, ours);
        return origins.loop(text);
    }

    private Origin loop(String text) {
        if (envelope.messageId().filter(ours.messageId()).isPresent()) {
            return new Origin(Nature.LOOP, Sign.OWN_MESSAGE_ID);
        }
        if (isOwnHeader()) {
            return new Origin(Nature.LOOP, Sign.OWN_HEADER);
        }
        if (headers.count("received") > MOST_HOPS) {
            return new Origin(Nature.LOOP, Sign.TOO_MANY_HOPS);
        }
        return Bounces.of(mail, envelope).or(() -> Machines.report(mail)).orElseGet(() -> spam(text));
    }

    private boolean isOwnHeader() {
        return !ours.loopValue().isEmpty()
                && headers.all(Fold.of(ours.loopHeader())).stream()
                        .anyMatch(value -> value.strip().equalsIgnoreCase(ours.loopValue()));
    }

    private Origin spam(String text) {
        if (isMarkedAsSpam()) {
            return new Origin(Nature.SPAM_MARKED, Sign.SPAM_HEADER);
        }
        if (SPAM_SUBJECT.begins(envelope.subject().toLowerCase(java.util.Locale.ROOT))) {
            return new Origin(Nature.SPAM_MARKED, Sign.SPAM_SUBJECT);
        }
        return Machines.of(mail, envelope, text).orElseGet(this::list);
    }

    private boolean isMarkedAsSpam() {
        var forefront = headers.folded("x-forefront-antispam-report");
        return headers.folded("x-spam-flag").startsWith("yes")
                || headers.folded("x-spam-status").startsWith("yes")
                || headers.folded("x-spam").startsWith("yes")
                || headers.folded("x-bogosity").startsWith("spam")
                || forefront.contains("sfv:spm")
                || level(headers.folded("x-ms-exchange-organization-scl")) >= 5;
    }

    private static int level(String value) {
        return value.length() == 1 && Character.isDigit(value.charAt(0)) ? value.charAt(0) - '0' : 0;
    }

    private Origin list() {
        var list = headers.all("list-id").stream().filter(Predicate.not(ours.listId()));
        if (list.findAny().isPresent()) {
            return new Origin(Nature.LIST, Sign.LIST_HEADER);
        }
        var precedence = headers.folded("precedence");
        if (precedence.equals("list") || precedence.equals("bulk")) {
            return new Origin(Nature.LIST, Sign.PRECEDENCE_LIST);
        }
        var throughOurs = headers.has("list-id");
        if (!throughOurs && (headers.has("list-unsubscribe") || headers.has("list-post"))) {
            return new Origin(Nature.LIST, Sign.LIST_HEADER);
        }
        return new Origin(Nature.PERSON, Sign.NONE);
    }
}
