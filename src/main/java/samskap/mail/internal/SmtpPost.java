package samskap.mail.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import samskap.identity.EmailAddress;
import samskap.mail.Mail;
import samskap.mail.Post;
import samskap.shared.Refusal;

/** Sends mail by a mail server. */
class SmtpPost implements Post {

    private static final Logger log = LoggerFactory.getLogger(SmtpPost.class);

    private final JavaMailSender server;
    private final Sender from;
    private final SignedAddresses addresses;

    SmtpPost(JavaMailSender server, Sender from, SignedAddresses addresses) {
        this.server = server;
        this.from = from;
        this.addresses = addresses;
    }

    @Override
    public void send(Mail mail) {
        try {
            server.send(message(mail));
        } catch (MailException | MessagingException failed) {
            // The address stays out of the log.
            log.warn("A mail could not be sent: {}", failed.getMessage());
            throw Refusal.because("mail.refused.notSent");
        }
    }

    private MimeMessage message(Mail mail) throws MessagingException {
        var message = server.createMimeMessage();
        var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(from.of(mail));
        helper.setReplyTo(from.answers(mail, addresses));
        helper.setTo(onTheWire(mail.to()));
        helper.setSubject(mail.subject());
        helper.setText(mail.text(), mail.html());
        for (var header : Headers.of(mail, from, addresses).entrySet()) {
            message.setHeader(header.getKey(), header.getValue());
        }
        return message;
    }

    /** Mail servers know domains in ASCII only. */
    private static String onTheWire(EmailAddress address) {
        var at = address.value().lastIndexOf('@');
        return address.value().substring(0, at + 1)
                + IDN.toASCII(address.value().substring(at + 1));
    }
}
