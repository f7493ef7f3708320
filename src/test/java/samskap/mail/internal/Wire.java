package samskap.mail.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import org.springframework.stereotype.Component;
import samskap.mail.Mail;

/** Mails as they go over the wire. */
@Component
public class Wire {

    private final MimeMails mails;

    Wire(Sender sender, SignedAddresses addresses) {
        mails = new MimeMails(sender, addresses);
    }

    public MimeMessage message(Mail mail, Session session) throws MessagingException {
        return mails.write(mail, session);
    }
}
