package samskap.mail.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import java.util.List;
import java.util.Objects;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import samskap.mail.MailCheck.Found;
import samskap.mail.MailCheck.Step;
import samskap.mail.WayIn;

/** Goes to the mail server as a mail does, and says how far it came. */
class ServerCheck {

    private static final int USUAL_PORT = 25;

    private final JavaMailSenderImpl server;

    ServerCheck(JavaMailSenderImpl server) {
        this.server = server;
    }

    List<Found> run() {
        var host = Objects.requireNonNullElse(server.getHost(), "localhost");
        var port = server.getPort() > 0 ? server.getPort() : USUAL_PORT;
        return new WayIn(host, port, Step.NAME, Step.CONNECT, Step.ENCRYPT, Step.LOGIN, List.of()).tried(this::enter);
    }

    private void enter(List<Found> found) throws MessagingException {
        var user = server.getUsername() == null || server.getUsername().isEmpty() ? null : server.getUsername();
        try (var transport = transport()) {
            transport.connect(server.getHost(), server.getPort(), user, user == null ? null : server.getPassword());
            if (transport instanceof SMTPTransport smtp && smtp.isSSL()) {
                found.add(Found.well(Step.ENCRYPT, "TLS"));
            }
            found.add(user == null ? Found.skipped(Step.LOGIN) : Found.well(Step.LOGIN, user));
        }
    }

    private Transport transport() throws MessagingException {
        return server.getSession().getTransport(Objects.requireNonNullElse(server.getProtocol(), "smtp"));
    }
}
