package samskap.inbox.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.identity.EmailAddress;
import samskap.mail.Addressed;
import samskap.mail.ReplyAddresses;
import samskap.reply.Cut;
import samskap.reply.MailReader;
import samskap.reply.Reply;
import samskap.reply.Unreadable;
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
        var headers = headers(raw);
        return switch (reader.read(raw)) {
            case Unreadable unreadable -> unreadable(unreadable, headers);
            case Reply reply -> understood(reply, headers, delivery);
        };
    }

    private static InternetHeaders headers(byte[] raw) {
        try {
            return new InternetHeaders(new ByteArrayInputStream(raw), true);
        } catch (MessagingException fromMemory) {
            throw new IllegalStateException(fromMemory);
        }
    }

    private Incoming unreadable(Unreadable unreadable, InternetHeaders headers) {
        return new Incoming(
                null,
                unreadable.reason().name(),
                null,
                "",
                fromLine(headers),
                subject(headers),
                headers.getHeader("Message-ID", null),
                List.of(),
                true,
                true,
                false,
                new Addressed.None(),
                List.of(),
                List.of(),
                "",
                "",
                List.of());
    }

    private Incoming understood(Reply reply, InternetHeaders headers, Delivery delivery) {
        var envelope = reply.envelope();
        var recipients = Stream.concat(delivery.to().stream(), envelope.recipients().stream())
                .distinct()
                .toList();
        var from = onlyAuthor(headers);
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
                recipients.stream().anyMatch(addresses::isOurs),
                from.map(EmailAddress::value).filter(addresses::isOurs).isPresent(),
                addresses.read(recipients, references(envelope)),
                AuthenticationResults.failed(
                        all(headers, "Authentication-Results"), settings.authservId(), settings.holdOnFail()),
                reply.origin().bounces(),
                reply.text(),
                reply.cut().stream().map(Cut::text).collect(Collectors.joining("\n\n")),
                reply.attachments());
    }

    private static List<String> references(samskap.reply.Envelope envelope) {
        var references = new ArrayList<String>();
        envelope.inReplyTo().ifPresent(references::add);
        references.addAll(envelope.references().reversed());
        return references.stream().map(id -> "<" + id + ">").toList();
    }

    /** Two authors are nobody in particular. */
    private static Optional<EmailAddress> onlyAuthor(InternetHeaders headers) {
        try {
            var line = headers.getHeader("From", ",");
            var authors = line == null ? new InternetAddress[0] : InternetAddress.parseHeader(line, false);
            return authors.length == 1 ? address(authors[0].getAddress()) : Optional.empty();
        } catch (MessagingException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<EmailAddress> address(@Nullable String written) {
        try {
            return written == null ? Optional.empty() : Optional.of(EmailAddress.of(written));
        } catch (Refusal noAddress) {
            return Optional.empty();
        }
    }

    private static String fromLine(InternetHeaders headers) {
        return decoded(headers.getHeader("From", ", "));
    }

    private static String subject(InternetHeaders headers) {
        return decoded(headers.getHeader("Subject", " "));
    }

    private static String decoded(@Nullable String header) {
        if (header == null) {
            return "";
        }
        try {
            return CleanText.line(MimeUtility.decodeText(MimeUtility.unfold(header)));
        } catch (UnsupportedEncodingException unknown) {
            return CleanText.line(header);
        }
    }

    private static boolean hasNobodyToAnswer(@Nullable String envelopeFrom, InternetHeaders headers) {
        return envelopeFrom == null
                ? all(headers, "Return-Path").stream()
                        .anyMatch(path -> path.strip().equals(NOBODY))
                : envelopeFrom.isBlank() || envelopeFrom.strip().equals(NOBODY);
    }

    private static List<String> all(InternetHeaders headers, String name) {
        var values = headers.getHeader(name);
        return values == null ? List.of() : Arrays.asList(values);
    }
}
