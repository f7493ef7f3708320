package samskap.mail.internal;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.eclipse.angus.mail.util.MailStreamProvider;
import samskap.mail.Mail;

/** Mails as they go over the wire. */
class MimeMails {

    private static final String NOBODY = "<>";

    static {
        // Unless it is named, each part of each mail looks for it in all jars anew, which takes longer than all else.
        System.getProperties().putIfAbsent("jakarta.mail.util.StreamProvider", MailStreamProvider.class.getName());
    }

    private final Sender from;
    private final SignedAddresses addresses;

    MimeMails(Sender from, SignedAddresses addresses) {
        this.from = from;
        this.addresses = addresses;
    }

    MimeMessage write(Mail mail, Session session) throws MessagingException {
        var message = new Marked(session);
        message.setFrom(from.of(mail));
        message.setReplyTo(new Address[] {from.answers(mail, addresses)});
        message.setRecipient(
                Message.RecipientType.TO, new InternetAddress(mail.to().ascii()));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
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

    /**
     * Where mail servers say that it did not arrive: to an address that says whose it was. What a program answers by
     * itself comes from nobody (RFC 3834), so that nothing is ever answered to it.
     */
    private String envelope(Mail mail) {
        if (mail.answering() != null) {
            return NOBODY;
        }
        var conversation = mail.conversation();
        return conversation == null
                ? from.address().getAddress()
                : addresses.ofBounces(conversation.reply()).value();
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
