package samskap.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import samskap.identity.EmailAddress;
import samskap.identity.PersonId;
import samskap.mail.Conversation;
import samskap.mail.Mail;
import samskap.mail.MailCheck.Outcome;
import samskap.mail.MailCheck.Step;
import samskap.mail.NotTakenException;
import samskap.mail.NotTakenException.Why;
import samskap.mail.ReplyTo;
import samskap.mail.ReplyTo.Purpose;
import samskap.shared.Brand;
import samskap.shared.Language;
import samskap.testing.SmtpSink;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SmtpPostTests {

    private final SmtpSink sink = SmtpSink.keeping();
    private final SmtpPost post = new SmtpPost(server(sink.port()), mails());

    @AfterEach
    void close() {
        sink.close();
    }

    @Test
    void several_mails_go_over_one_connection() {
        try (var line = post.line()) {
            for (var number = 1; number <= 5; number++) {
                line.send(mail(number));
            }
        }
        assertThat(sink.taken()).hasSize(5);
        assertThat(sink.connections()).isEqualTo(1);
    }

    @Test
    void what_mail_servers_say_of_it_comes_to_an_address_that_says_whose_mail_it_was() {
        post.send(mail(7));
        var taken = sink.taken().getFirst();
        assertThat(taken.to()).isEqualTo("maja@example.com");
        assertThat(taken.from()).matches("dialogue\\+[a-z2-7]{31}@nordkok\\.example");
        assertThat(taken.header("Reply-To")).doesNotContain(taken.from()).contains("dialogue+");
        assertThat(taken.header("Message-ID")).startsWith("<n7.p42.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RCPT | 550 5.1.1 No such user here               | NO_MAILBOX
            RCPT | 550 User unknown                          | NO_MAILBOX
            RCPT | 550 5.2.1 This mailbox is closed          | NO_MAILBOX
            RCPT | 550 5.7.1 Relaying denied                 | REFUSED
            RCPT | 554 Blocked, see our policy               | REFUSED
            RCPT | 452 4.2.2 The mailbox is full             | LATER
            MAIL | 550 5.1.1 You are not allowed to send     | REFUSED
            .    | 554 5.7.1 That looks like spam            | REFUSED
            .    | 451 4.3.0 Try again later                 | LATER
            MAIL | 421 4.7.0 Too many                        | AWAY
            """)
    void a_no_is_understood_and_keeps_its_words(String command, String reply, Why why) {
        sink.next(command, reply);
        try (var line = post.line()) {
            var notTaken = catchThrowableOfType(NotTakenException.class, () -> line.send(mail(1)));
            assertThat(notTaken.why()).isEqualTo(why);
            assertThat(notTaken.words()).contains(reply);
            line.send(mail(2));
        }
        assertThat(sink.taken().getLast().header("Message-ID"))
                .as("the next one is taken")
                .startsWith("<n2.");
    }

    @Test
    void a_server_that_has_had_enough_of_a_connection_gets_the_mail_over_another() {
        try (var line = post.line()) {
            line.send(mail(1));
            sink.next("MAIL", "421 4.7.0 No more over this one");
            line.send(mail(2));
        }
        assertThat(sink.taken()).hasSize(2);
        assertThat(sink.connections()).isEqualTo(2);
    }

    @Test
    void dropped_after_the_last_line_it_may_have_been_taken_and_is_repeated_with_the_same_mark() {
        sink.next(".", SmtpSink.HANG_UP);
        try (var line = post.line()) {
            var notTaken = catchThrowableOfType(NotTakenException.class, () -> line.send(mail(1)));
            assertThat(notTaken.why()).isEqualTo(Why.AWAY);
            line.send(mail(1));
        }
        assertThat(sink.taken()).hasSize(2);
        assertThat(sink.taken().getFirst().header("Message-ID"))
                .isEqualTo(sink.taken().getLast().header("Message-ID"));
    }

    @Test
    void where_nobody_answers_it_says_so() throws IOException {
        // Taken, so that nobody else listens there, and listened at by nobody.
        try (var taken = new Socket()) {
            taken.bind(new InetSocketAddress("127.0.0.1", 0));
            var nobody = server(taken.getLocalPort());
            var notTaken =
                    catchThrowableOfType(NotTakenException.class, () -> new SmtpPost(nobody, mails()).send(mail(1)));
            assertThat(notTaken.why()).isEqualTo(Why.AWAY);
            assertThat(notTaken.words()).contains("Couldn't connect");
            assertThat(new ServerCheck(nobody).run())
                    .extracting(found -> found.step() + " " + found.outcome())
                    .containsExactly("NAME WELL", "CONNECT FAILED", "ENCRYPT SKIPPED", "LOGIN SKIPPED");
        }
    }

    @Test
    void the_settings_are_tried_step_by_step() {
        assertThat(new ServerCheck(server(sink.port())).run())
                .extracting(found -> found.step() + " " + found.outcome())
                .containsExactly("NAME WELL", "CONNECT WELL", "ENCRYPT SKIPPED", "LOGIN SKIPPED");

        var nowhere = server(sink.port());
        nowhere.setHost("no-such-host.invalid");
        var first = new ServerCheck(nowhere).run().getFirst();
        assertThat(first.step()).isEqualTo(Step.NAME);
        assertThat(first.outcome()).isEqualTo(Outcome.FAILED);

        var encrypted = server(sink.port());
        encrypted.getJavaMailProperties().setProperty("mail.smtp.starttls.required", "true");
        assertThat(new ServerCheck(encrypted).run())
                .filteredOn(found -> found.outcome() == Outcome.FAILED)
                .extracting(found -> found.step())
                .containsExactly(Step.ENCRYPT);
    }

    private static JavaMailSenderImpl server(int port) {
        var server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        return server;
    }

    private static MimeMails mails() {
        var sender = Sender.of("dialogue@nordkok.example", Brand.called("Nordkök"));
        return new MimeMails(
                sender,
                new SignedAddresses(
                        sender, new MailSettings(null, ReplyMode.PLUS, null), SomeKeys.numbered(1), Clock.systemUTC()));
    }

    private static Mail mail(int number) {
        var reply = new ReplyTo(new PersonId(42), Purpose.ANSWER, 5L, 77L, Instant.parse("2026-11-26T12:00:00Z"));
        var conversation = new Conversation(
                "Anna Berg på Nordkök",
                "n" + number + ".p42",
                "idea-5",
                "idea-5",
                reply,
                URI.create("https://ideas.example.com/unsubscribe/abc"));
        return new Mail(
                new EmailAddress("maja@example.com"), Language.SV, "Sv: Idé", "text", "<p>html</p>", conversation);
    }
}
