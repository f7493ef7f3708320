package samskap.inbox.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import samskap.inbox.internal.InboxSettings.Afterwards;
import samskap.inbox.internal.InboxSettings.Imap;
import samskap.inbox.internal.InboxSettings.Security;
import samskap.mail.MailCheck.Found;
import samskap.mail.MailCheck.Outcome;
import samskap.mail.MailCheck.Step;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WaysInTests {

    private GreenMail server;

    @BeforeEach
    void start() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        server.start();
        server.setUser("dialogue@nordkok.example", "secret");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void a_mailbox_that_lets_us_in_and_has_the_folders_is_well() {
        assertThat(tried("127.0.0.1", port(), Security.NONE, "secret", "INBOX"))
                .extracting(Found::step, Found::outcome)
                .containsExactly(
                        tuple(Step.MAILBOX_NAME, Outcome.WELL),
                        tuple(Step.MAILBOX_CONNECT, Outcome.WELL),
                        tuple(Step.MAILBOX_ENCRYPT, Outcome.SKIPPED),
                        tuple(Step.MAILBOX_LOGIN, Outcome.WELL),
                        tuple(Step.MAILBOX_FOLDER, Outcome.WELL));
    }

    @Test
    void the_step_that_fails_is_named_with_what_was_met_and_those_after_it_are_left_out() throws IOException {
        assertThat(failed(tried("no-such-host.invalid", port(), Security.NONE, "secret", "INBOX")))
                .isEqualTo(new Found(Step.MAILBOX_NAME, Outcome.FAILED, "no-such-host.invalid"));
        assertThat(failed(tried("127.0.0.1", freePort(), Security.NONE, "secret", "INBOX"))
                        .step())
                .isEqualTo(Step.MAILBOX_CONNECT);
        assertThat(failed(tried("127.0.0.1", port(), Security.TLS, "secret", "INBOX"))
                        .step())
                .isEqualTo(Step.MAILBOX_ENCRYPT);
        var refused = tried("127.0.0.1", port(), Security.NONE, "wrong", "INBOX");
        assertThat(failed(refused).step()).isEqualTo(Step.MAILBOX_LOGIN);
        assertThat(refused.getLast()).isEqualTo(new Found(Step.MAILBOX_FOLDER, Outcome.SKIPPED, ""));
        assertThat(failed(tried("127.0.0.1", port(), Security.NONE, "secret", "Answers")))
                .isEqualTo(new Found(Step.MAILBOX_FOLDER, Outcome.FAILED, "Answers"));
    }

    @Test
    void whoever_hands_mail_over_is_greeted_or_nobody_is_there() throws IOException {
        var smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        smtp.start();
        try {
            assertThat(handedOver(smtp.getSmtp().getPort()).outcome()).isEqualTo(Outcome.WELL);
        } finally {
            smtp.stop();
        }
        assertThat(handedOver(freePort()).outcome()).isEqualTo(Outcome.FAILED);
    }

    private static org.assertj.core.groups.Tuple tuple(Step step, Outcome outcome) {
        return org.assertj.core.groups.Tuple.tuple(step, outcome);
    }

    private static Found failed(List<Found> found) {
        return found.stream()
                .filter(each -> each.outcome() == Outcome.FAILED)
                .reduce((one, other) -> {
                    throw new AssertionError(found);
                })
                .orElseThrow();
    }

    private int port() {
        return server.getImap().getPort();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static List<Found> tried(String host, int port, Security security, String password, String folder) {
        var imap = new Imap(
                host,
                port,
                security,
                "dialogue@nordkok.example",
                password,
                List.of(folder),
                Afterwards.SEEN,
                "Taken",
                DataSize.ofMegabytes(1),
                Duration.ofSeconds(1),
                null);
        return new MailboxCheck(imap, null).run();
    }

    private static Found handedOver(int port) {
        return new HandoverCheck(SomeSettings.smtp("0.0.0.0", port, null)).run();
    }
}
