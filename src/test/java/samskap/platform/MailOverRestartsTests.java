package samskap.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Message;
import samskap.ideas.Idea;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.inbox.internal.Desk;
import samskap.inbox.internal.Door;
import samskap.inbox.internal.SomeMail;
import samskap.mail.Mail;
import samskap.mail.NotTakenException;
import samskap.mail.ReplyTo;
import samskap.mail.ReplyTo.Purpose;
import samskap.mail.internal.Tokens;
import samskap.notification.internal.Outgoing;
import samskap.notification.internal.Tell;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;
import samskap.testing.TestHome;

/**
 * The database's process is killed under mails that come in and mails that go out, twice; whoever brings one that was
 * not taken brings it again, and the mail server that takes ours says no now and then.
 */
@ModuleTest
class MailOverRestartsTests {

    private static final int PEOPLE = 8;
    private static final int EACH = 6;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Door door;
    private final Desk desk;
    private final Tell tell;
    private final Outgoing outgoing;
    private final Tokens tokens;
    private final Dialogue dialogue;
    private final People people;
    private final Cast cast;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private final ConcurrentLinkedQueue<Mail> left = new ConcurrentLinkedQueue<>();
    private final AtomicInteger brought = new AtomicInteger();

    MailOverRestartsTests(
            Door door,
            Desk desk,
            Tell tell,
            Outgoing outgoing,
            Tokens tokens,
            Dialogue dialogue,
            People people,
            Cast cast,
            TestClock clock,
            JdbcClient jdbc) {
        this.door = door;
        this.desk = desk;
        this.tell = tell;
        this.outgoing = outgoing;
        this.tokens = tokens;
        this.dialogue = dialogue;
        this.people = people;
        this.cast = cast;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void open() {
        // What other tests left is not for this one.
        jdbc.sql("UPDATE notification_mail SET due_at = NULL").update();
        desk.look();
        door.open();
    }

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void every_mail_that_was_taken_is_said_once_and_every_notification_leaves() throws Exception {
        var maja = cast.customer();
        var idea = cast.idea(maja);
        var writers =
                IntStream.range(0, PEOPLE).mapToObj(number -> cast.customer()).toList();
        var working = new ArrayList<Future<?>>();
        try (var world = Executors.newVirtualThreadPerTaskExecutor()) {
            writers.forEach(writer -> working.add(world.submit(() -> bringAll(writer, idea))));
            working.add(world.submit(this::work));
            killWhen(PEOPLE);
            killWhen(PEOPLE * EACH / 2);
            for (var each : working) {
                each.get();
            }
        }

        assertThat(dialogue.of(idea.id(), null).stream().map(Message::body))
                .containsExactlyInAnyOrderElementsOf(
                        writers.stream().flatMap(MailOverRestartsTests::words).toList());
        var told = jdbc.sql("SELECT COUNT(DISTINCT happening_id) FROM notification_mail"
                        + " WHERE person_id = :maja AND outcome = 'SENT'")
                .param("maja", maja.id().value())
                .query(Integer.class)
                .single();
        assertThat(told).isEqualTo(PEOPLE * EACH);
        assertThat(left).anyMatch(mail -> mail.to().equals(people.addressOf(maja.id())));
    }

    private static Stream<String> words(Person writer) {
        return IntStream.range(0, EACH)
                .mapToObj(number -> "Word " + number + " of " + writer.id().value() + ".");
    }

    private void bringAll(Person writer, Idea idea) {
        var to = tokens.address(
                new ReplyTo(writer.id(), Purpose.ANSWER, idea.id().value(), null, clock.instant()));
        var address = people.addressOf(writer.id()).value();
        words(writer).forEach(words -> {
            var mail = SomeMail.from(address, to).saying(words);
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> isTaken(mail, address, to));
            brought.incrementAndGet();
        });
    }

    private boolean isTaken(SomeMail mail, String from, String to) {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", Integer.toString(door.port()));
        properties.setProperty("mail.smtp.from", from);
        var session = Session.getInstance(properties);
        try (var line = session.getTransport("smtp")) {
            line.connect();
            line.sendMessage(new MimeMessage(session, new ByteArrayInputStream(mail.raw())), InternetAddress.parse(to));
            return true;
        } catch (MessagingException comeAgain) {
            return false;
        }
    }

    /** As the product does by itself, until there is nothing left to do; the time passes quickly. */
    private void work() {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .ignoreExceptions()
                .until(() -> {
                    clock.pass(Duration.ofMinutes(30));
                    desk.look();
                    tell.all();
                    outgoing.send(this::takenNowAndThen);
                    return brought.get() == PEOPLE * EACH && isDone();
                });
    }

    /** A mail server that has a bad moment with every seventh, when it has the mail already. */
    private void takenNowAndThen(Mail mail) {
        left.add(mail);
        if (left.size() % 7 == 3) {
            throw new NotTakenException(NotTakenException.Why.LATER, "451 4.3.0 Try again later");
        }
    }

    private boolean isDone() {
        return jdbc.sql("SELECT (SELECT COUNT(*) FROM inbox_mail WHERE due_at IS NOT NULL)"
                                + " + (SELECT COUNT(*) FROM notification_happening WHERE due_at IS NOT NULL)"
                                + " + (SELECT COUNT(*) FROM notification_mail WHERE due_at IS NOT NULL)")
                        .query(Integer.class)
                        .single()
                == 0;
    }

    private void killWhen(int many) {
        Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(2)).until(() -> brought.get() >= many);
        var database = EmbeddedMariaDb.shared(EmbeddedMariaDb.Settings.in(TestHome.path()));
        var server = database.process();
        server.destroyForcibly();
        server.onExit().join();
        Awaitility.await().atMost(PATIENCE).until(() -> !Objects.equals(database.process(), server));
    }
}
