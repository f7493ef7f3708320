package samskap.mail.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.springframework.mail.javamail.MimeMessageHelper;
import samskap.identity.EmailAddress;
import samskap.mail.Mail;

/** Mails as they go over the wire. */
class MimeMails {

    private final Sender from;
    private final SignedAddresses addresses;

    MimeMails(Sender from, SignedAddresses addresses) {
        this.from = from;
        this.addresses = addresses;
    }

    MimeMessage write(Mail mail, Session session) throws MessagingException {
        var message = new Marked(session);
        // No part of it is a file: whoever shows it has the choice of two, and nothing else.
        var helper = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
        helper.setFrom(from.of(mail));
        helper.setReplyTo(from.answers(mail, addresses));
        helper.setTo(onTheWire(mail.to()));
        helper.setSubject(mail.subject());
        message.setContent(both(mail));
        for (var header : Headers.of(mail, from, addresses).entrySet()) {
            message.setHeader(header.getKey(), header.getValue());
        }
        message.setEnvelopeFrom(envelope(mail));
        message.saveChanges();
        return message;
    }

    private static MimeMultipart both(Mail mail) throws MessagingException {
        return new MimeMultipart("alternative", part(mail.text(), "plain"), part(mail.html(), "html"));
    }

    private static MimeBodyPart part(String words, String kind) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(words, StandardCharsets.UTF_8.name(), kind);
        return part;
    }

    /** Where mail servers say that it did not arrive: to an address that says whose it was. */
    private String envelope(Mail mail) {
        var conversation = mail.conversation();
        return conversation == null
                ? from.address().getAddress()
                : addresses.ofBounces(conversation.reply()).value();
    }

    /** Mail servers know domains in ASCII only. */
    private static String onTheWire(EmailAddress address) {
        var at = address.value().lastIndexOf('@');
        return address.value().substring(0, at + 1)
                + IDN.toASCII(address.value().substring(at + 1)).toLowerCase(Locale.ROOT);
    }

    /** Keeps the mark that it was given: the same mail has the same one whenever it is sent again. */
    private static final class Marked extends SMTPMessage {

        Marked(Session session) {
            super(session);
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            if (getMessageID() == null) {
                super.updateMessageID();
            }
        }
    }
}
