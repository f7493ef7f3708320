package samskap.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import samskap.mail.MailCheck.Found;
import samskap.mail.MailCheck.Step;

/**
 * The steps by which one comes into a server of whichever kind, in their order.
 *
 * @param further what is tried once one is in
 */
public record WayIn(String host, int port, Step name, Step connect, Step encrypt, Step login, List<Step> further) {

    private static final int PATIENCE = 5_000;

    /** What is done once the server has answered: adds what it finds. */
    @FunctionalInterface
    public interface Entry {

        /** @throws MessagingException which tells how far it came */
        void into(List<Found> found) throws MessagingException;
    }

    /** Each step up to the one that failed; those after it are left out. */
    public List<Found> tried(Entry entry) {
        var found = new ArrayList<Found>();
        try {
            found.add(Found.well(name, InetAddress.getByName(host).getHostAddress()));
            greet();
            found.add(Found.well(connect, host + ":" + port));
            entry.into(found);
        } catch (UnknownHostException nobody) {
            found.add(Found.failed(name, host));
        } catch (IOException silent) {
            found.add(Found.failed(connect, words(silent)));
        } catch (AuthenticationFailedException refused) {
            found.add(Found.failed(login, words(refused)));
        } catch (MessagingException failed) {
            found.add(Found.failed(isOfEncryption(failed) ? encrypt : login, words(failed)));
        }
        return complete(found);
    }

    private void greet() throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), PATIENCE);
        }
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

    private static String words(Exception said) {
        return String.valueOf(said.getMessage()).strip();
    }

    private List<Found> complete(List<Found> found) {
        var steps = new ArrayList<>(List.of(name, connect, encrypt, login));
        steps.addAll(further);
        return steps.stream()
                .map(step -> found.stream()
                        .filter(each -> each.step() == step)
                        .findFirst()
                        .orElseGet(() -> Found.skipped(step)))
                .toList();
    }
}
