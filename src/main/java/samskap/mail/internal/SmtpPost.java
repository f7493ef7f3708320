package samskap.mail.internal;

import org.springframework.mail.javamail.JavaMailSenderImpl;
import samskap.mail.Mail;
import samskap.mail.Post;

/** Sends mail by a mail server. */
class SmtpPost implements Post {

    private final JavaMailSenderImpl server;
    private final MimeMails mails;

    SmtpPost(JavaMailSenderImpl server, MimeMails mails) {
        this.server = server;
        this.mails = mails;
    }

    @Override
    public void send(Mail mail) {
        try (var line = line()) {
            line.send(mail);
        }
    }

    @Override
    public Line line() {
        return new SmtpLine(server, mails);
    }
}
