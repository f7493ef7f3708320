package samskap.inbox.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.identity.EmailAddress;
import samskap.mail.Addressed;
import samskap.mail.ReplyAddresses;
import samskap.reply.MailReader;
import samskap.reply.Reply;
import samskap.reply.Unreadable;
import samskap.reply.mime.Headers;
import samskap.shared.Refusal;
import samskap.shared.text.CleanText;

/** Makes sense of a mail as it came. Changes nothing, and says the same of the same mail each time. */
@Component
class Understanding {

    private static final String NOBODY = "<>";

    private final MailReader reader;
    private final ReplyAddresses addresses;
    private final InboxSettings settings;

    Understanding(MailReader reader, ReplyAddresses addresses, InboxSettings settings) {
        this.reader = reader;
        this.addresses = addresses;
        this.settings = settings;
    }

    Incoming of(Delivery delivery, byte[] raw) {
        var headers = Headers.ofMail(raw);
        return switch (reader.read(raw)) {
            case Unreadable unreadable -> unreadable(unreadable, headers);
            case Reply reply -> understood(reply, headers, delivery);
        };
    }

    private Incoming unreadable(Unreadable unreadable, Headers headers) {
        return new Incoming(
                null,
                unreadable.reason().name(),
                null,
                "",
                fromLine(headers),
                subject(headers),
                headers.raw("message-id").orElse(null),
                List.of(),
                true,
                true,
                false,
                new Addressed.None(),
                Checks.NONE,
                List.of(),
                "",
                List.of(),
                List.of());
    }

    private Incoming understood(Reply reply, Headers headers, Delivery delivery) {
        var envelope = reply.envelope();
        var recipients = Stream.concat(delivery.to().stream(), envelope.recipients().stream())
                .distinct()
                .toList();
        var from = onlyAuthor(envelope);
        return new Incoming(
                reply.origin().nature(),
                reply.origin().sign().name(),
                from.orElse(null),
                envelope.from().map(samskap.reply.Envelope.Address::name).orElse(""),
                fromLine(headers),
                envelope.subject(),
                envelope.messageId().map(id -> "<" + id + ">").orElse(null),
                references(envelope).reversed(),
                hasNobodyToAnswer(delivery.from(), headers),
                isToUs(delivery, recipients),
                from.map(EmailAddress::value).filter(addresses::isOurs).isPresent(),
                addresses.read(recipients, references(envelope)),
                AuthenticationResults.of(
                        headers.all("authentication-results"),
                        settings.authservId(),
                        settings.holdOnFail(),
                        from.map(EmailAddress::domain).orElse(null)),
                reply.origin().bounces(),
                reply.text(),
                reply.cut(),
                reply.attachments());
    }

    /** What lay in our mailbox, or was taken at our door, is ours, whatever alias or list of copies it came by. */
    private boolean isToUs(Delivery delivery, List<String> recipients) {
        return delivery.source() == Delivery.Source.IMAP
                || !delivery.to().isEmpty()
                || recipients.stream().anyMatch(addresses::isOurs);
    }

    private static List<String> references(samskap.reply.Envelope envelope) {
        var references = new ArrayList<String>();
        envelope.inReplyTo().ifPresent(references::add);
        references.addAll(envelope.references().reversed());
        return references.stream().map(id -> "<" + id + ">").toList();
    }

    /** Two authors are nobody in particular. */
    private static Optional<EmailAddress> onlyAuthor(samskap.reply.Envelope envelope) {
        var authors = envelope.authors();
        return authors.size() == 1 ? address(authors.getFirst().mail()) : Optional.empty();
    }

    private static Optional<EmailAddress> address(String written) {
        try {
            return Optional.of(EmailAddress.of(written));
        } catch (Refusal noAddress) {
            return Optional.empty();
        }
    }

    private static String fromLine(Headers headers) {
        return CleanText.line(headers.line("from"));
    }

    private static String subject(Headers headers) {
        return CleanText.line(headers.words("subject").orElse(""));
    }

    private static boolean hasNobodyToAnswer(@Nullable String envelopeFrom, Headers headers) {
        return envelopeFrom == null
                ? headers.all("return-path").stream()
                        .anyMatch(path -> path.strip().equals(NOBODY))
                : envelopeFrom.isBlank() || envelopeFrom.strip().equals(NOBODY);
    }
}
