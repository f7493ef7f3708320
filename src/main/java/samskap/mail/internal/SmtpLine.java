package samskap.mail.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import samskap.mail.Mail;
import samskap.mail.NotTakenException;
import samskap.mail.NotTakenException.Why;
import samskap.mail.Post;

/** A connection to the mail server that carries one mail after the other. */
class SmtpLine implements Post.Line {

    /** Many mail servers take about so many over one connection. */
    private static final int MOST = 100;

    private static final Logger log = LoggerFactory.getLogger(SmtpLine.class);

    private final JavaMailSenderImpl server;
    private final MimeMails mails;
    private @Nullable Transport open;
    private int carried;

    SmtpLine(JavaMailSenderImpl server, MimeMails mails) {
        this.server = server;
        this.mails = mails;
    }

    @Override
    public void send(Mail mail) {
        var message = write(mail);
        try {
            carry(message);
        } catch (MessagingException failed) {
            if (carried == 0 || !SmtpFault.saysGoodbye(failed)) {
                throw notTaken(failed);
            }
            carryAnew(message);
        }
    }

    private MimeMessage write(Mail mail) {
        try {
            return mails.write(mail, server.getSession());
        } catch (MessagingException unwritable) {
            throw new NotTakenException(Why.REFUSED, String.valueOf(unwritable.getMessage()));
        }
    }

    private void carry(MimeMessage message) throws MessagingException {
        var transport = open == null ? connect() : open;
        transport.sendMessage(message, message.getAllRecipients());
        if (++carried == MOST) {
            hangUp();
        }
    }

    /** The server has had enough of the old connection, and has not taken the mail: nothing is sent twice. */
    private void carryAnew(MimeMessage message) {
        hangUp();
        try {
            carry(message);
        } catch (MessagingException again) {
            throw notTaken(again);
        }
    }

    private Transport connect() throws MessagingException {
        var transport = server.getSession().getTransport(server.getProtocol() == null ? "smtp" : server.getProtocol());
        var user = server.getUsername() == null || server.getUsername().isEmpty() ? null : server.getUsername();
        transport.connect(server.getHost(), server.getPort(), user, user == null ? null : server.getPassword());
        open = transport;
        carried = 0;
        return transport;
    }

    private NotTakenException notTaken(MessagingException failed) {
        var fault = SmtpFault.of(failed);
        // The address stays out of the log.
        log.warn("A mail was not taken by the mail server: {}", fault.why());
        if (open != null && !open.isConnected()) {
            hangUp();
        }
        return fault;
    }

    private void hangUp() {
        if (open != null) {
            try {
                open.close();
            } catch (MessagingException gone) {
                log.debug("The mail server had hung up already", gone);
            }
        }
        open = null;
        carried = 0;
    }

    @Override
    public void close() {
        hangUp();
    }
}
