package samskap.inbox.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.Properties;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import samskap.dialogue.Dialogue;
import samskap.dialogue.NewMessage;
import samskap.identity.People;
import samskap.inbox.Outcome;
import samskap.mail.ReplyAddresses;
import samskap.mail.ReplyTo;
import samskap.mail.ReplyTo.Purpose;
import samskap.mail.internal.Tokens;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

@ModuleTest
class SmtpReceiverTests {

    private final ReplyAddresses addresses;
    private final Door door;
    private final Tokens tokens;
    private final Desk desk;
    private final Dialogue dialogue;
    private final People people;
    private final Cast cast;
    private final TestClock clock;

    SmtpReceiverTests(
            ReplyAddresses addresses,
            Door door,
            Tokens tokens,
            Desk desk,
            Dialogue dialogue,
            People people,
            Cast cast,
            TestClock clock) {
        this.addresses = addresses;
        this.door = door;
        this.tokens = tokens;
        this.desk = desk;
        this.dialogue = dialogue;
        this.people = people;
        this.cast = cast;
        this.clock = clock;
    }

    @BeforeEach
    void open() {
        door.open();
    }

    @AfterEach
    void close() {
        door.close();
    }

    private void send(SomeMail mail, String... to) throws MessagingException {
        sendAs(UUID.randomUUID() + "@mail.example", mail, to);
    }

    private void sendAs(String sender, SomeMail mail, String... to) throws MessagingException {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", Integer.toString(door.port()));
        properties.setProperty("mail.smtp.allow8bitmime", "true");
        properties.setProperty("mail.smtp.from", sender);
        var session = Session.getInstance(properties);
        try (var server = session.getTransport("smtp")) {
            server.connect();
            // As it is: to save it would give it another Message-ID.
            server.sendMessage(
                    new MimeMessage(session, new ByteArrayInputStream(mail.raw())),
                    InternetAddress.parse(String.join(",", to)));
        }
    }

    @Test
    void an_answer_by_mail_stands_in_the_dialogue_as_it_was_written() throws MessagingException {
        var maja = cast.customer();
        var anna = cast.employee("Anna Berg");
        var idea = cast.idea(maja);
        var asked = dialogue.write(anna, NewMessage.message(UUID.randomUUID(), idea.id(), null, "Which shop was it?"));
        var to = new ReplyTo(
                maja.id(), Purpose.ANSWER, idea.id().value(), asked.id().value(), clock.instant());
        var mail = SomeMail.from("Maja Lind <" + people.addressOf(maja.id()).value() + ">", tokens.address(to))
                .saying(
                        "The one in Växjö.\nAnd once in Lund.\n\nOn Thu, 26 Nov 2026 at 08:00, Anna Berg wrote:\n> Which shop was it?");

        send(mail, tokens.address(to));
        desk.look();

        assertThat(dialogue.of(idea.id(), maja)).singleElement().satisfies(thread -> {
            assertThat(thread.id()).isEqualTo(asked.id());
            assertThat(thread.replies()).singleElement().satisfies(reply -> {
                assertThat(reply.author()).isEqualTo(maja.id());
                assertThat(reply.body()).isEqualTo("The one in Växjö.\nAnd once in Lund.");
            });
        });
        assertThat(desk.of(mail).outcome()).isEqualTo(Outcome.POSTED);
        assertThat(desk.of(mail).cut()).contains("> Which shop was it?");
    }

    @Test
    void the_same_mail_brought_twice_is_said_once() throws MessagingException {
        var maja = cast.customer();
        var idea = cast.idea(maja);
        var to = new ReplyTo(maja.id(), Purpose.ANSWER, idea.id().value(), null, clock.instant());
        var mail = SomeMail.from(people.addressOf(maja.id()).value(), tokens.address(to))
                .saying("Once.");

        send(mail, tokens.address(to));
        desk.look();
        send(mail.with("Received", "from elsewhere"), tokens.address(to));
        desk.look();

        assertThat(dialogue.of(idea.id(), maja)).hasSize(1);
    }

    @Test
    void mail_for_anybody_else_is_not_taken() {
        var mail = SomeMail.from("maja@example.com", "erik@elsewhere.example").saying("Hello");
        assertThatThrownBy(() -> send(mail, "erik@elsewhere.example"))
                .isInstanceOf(SendFailedException.class)
                .hasRootCauseMessage("550 5.1.1 Nobody has this address here\n");
    }

    @Test
    void whoever_sends_very_much_in_an_hour_is_told_to_come_again_later() throws MessagingException {
        var sender = UUID.randomUUID() + "@example.com";
        var to = addresses.mailbox().value();
        for (var n = 0; n < SomeSettings.PER_HOUR; n++) {
            sendAs(sender, SomeMail.from(sender, to).saying("Mail " + n), to);
        }
        assertThatThrownBy(() -> sendAs(sender, SomeMail.from(sender, to).saying("One more"), to))
                .hasMessageContaining("451 4.7.1");
        sendAs("else" + sender, SomeMail.from(sender, to).saying("Somebody else"), to);
    }

    @Test
    void what_there_is_no_room_for_at_the_moment_is_to_be_brought_again_and_not_read_as_commands() throws Exception {
        var to = addresses.mailbox().value();
        var mail = SomeMail.from("maja@example.com", to).saying("NOOP and more words \n".repeat(7_000));
        try (var slow = new SlowSender(door.port(), to)) {
            slow.begin(mail.raw().length);
            Awaitility.await()
                    .untilAsserted(() -> assertThatThrownBy(() -> sendAs(UUID.randomUUID() + "@example.com", mail, to))
                            .hasMessageContaining("452 4.3.1"));
            assertThat(slow.end()).startsWith("250");
        }
        sendAs(UUID.randomUUID() + "@example.com", mail, to);
    }

    @Test
    void a_mail_that_is_too_large_is_not_taken() {
        var mail =
                SomeMail.from("maja@example.com", addresses.mailbox().value()).saying("long ".repeat(60_000));
        assertThatThrownBy(() -> send(mail, addresses.mailbox().value()))
                .isInstanceOf(MessagingException.class)
                .hasMessageContaining("552");
    }
}
