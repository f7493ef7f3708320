package samskap.mail.internal;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import samskap.mail.MailCheck.Found;
import samskap.mail.MailCheck.Outcome;
import samskap.mail.MailCheck.Step;

/** Goes to the mail server as a mail does, and says how far it came. */
class ServerCheck {

    private static final int PATIENCE = 5_000;
    private static final int USUAL_PORT = 25;

    private final JavaMailSenderImpl server;

    ServerCheck(JavaMailSenderImpl server) {
        this.server = server;
    }

    /** Each step up to the one that failed; those after it are skipped. */
    List<Found> run() {
        var found = new ArrayList<Found>();
        try {
            found.add(well(Step.NAME, InetAddress.getByName(host()).getHostAddress()));
            greet();
            found.add(well(Step.CONNECT, host() + ":" + port()));
            enter(found);
        } catch (UnknownHostException nobody) {
            found.add(failed(Step.NAME, host()));
        } catch (IOException silent) {
            found.add(failed(Step.CONNECT, String.valueOf(silent.getMessage())));
        }
        for (var step : List.of(Step.CONNECT, Step.ENCRYPT, Step.LOGIN)) {
            if (found.stream().noneMatch(each -> each.step() == step)) {
                found.add(new Found(step, Outcome.SKIPPED, ""));
            }
        }
        return found;
    }

    private void greet() throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host(), port()), PATIENCE);
        }
    }

    private void enter(List<Found> found) {
        var user = server.getUsername() == null || server.getUsername().isEmpty() ? null : server.getUsername();
        try (var transport = transport()) {
            transport.connect(server.getHost(), server.getPort(), user, user == null ? null : server.getPassword());
            found.add(encryption(transport));
            found.add(user == null ? new Found(Step.LOGIN, Outcome.SKIPPED, "") : well(Step.LOGIN, user));
        } catch (AuthenticationFailedException refused) {
            found.add(new Found(Step.ENCRYPT, Outcome.SKIPPED, ""));
            found.add(failed(Step.LOGIN, String.valueOf(refused.getMessage())));
        } catch (MessagingException failed) {
            found.add(failed(isOfEncryption(failed) ? Step.ENCRYPT : Step.LOGIN, String.valueOf(failed.getMessage())));
        }
    }

    private Transport transport() throws MessagingException {
        return server.getSession().getTransport(Objects.requireNonNullElse(server.getProtocol(), "smtp"));
    }

    private static Found encryption(Transport transport) {
        return transport instanceof SMTPTransport smtp && smtp.isSSL()
                ? well(Step.ENCRYPT, "TLS")
                : new Found(Step.ENCRYPT, Outcome.SKIPPED, "");
    }

    private static boolean isOfEncryption(MessagingException failed) {
        for (@Nullable Throwable each = failed; each != null; each = each.getCause()) {
            if (each instanceof SSLException
                    || String.valueOf(each.getMessage()).contains("STARTTLS")) {
                return true;
            }
        }
        return false;
    }

    private String host() {
        return Objects.requireNonNullElse(server.getHost(), "localhost");
    }

    private int port() {
        return server.getPort() > 0 ? server.getPort() : USUAL_PORT;
    }

    private static Found well(Step step, String words) {
        return new Found(step, Outcome.WELL, words);
    }

    private static Found failed(Step step, String words) {
        return new Found(step, Outcome.FAILED, words);
    }
}
