package samskap.inbox.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Message;
import samskap.ideas.Idea;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.inbox.Outcome;
import samskap.mail.ReplyTo;
import samskap.mail.ReplyTo.Purpose;
import samskap.mail.internal.Tokens;
import samskap.testing.AnotherProcess;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

/** The process that looks at mail ends at the worst moments (SIGKILL among them), and another one goes on. */
@ModuleTest
class KilledInboxTests {

    private static final int PEOPLE = 40;
    private static final int EACH = 6;
    private static final int BEFORE_THE_KILL = 10;

    private final Receipt receipt;
    private final InboxRound round;
    private final MailQueue queue;
    private final Understanding understanding;
    private final Handling handling;
    private final Desk desk;
    private final Tokens tokens;
    private final Dialogue dialogue;
    private final People people;
    private final Cast cast;
    private final JdbcClient jdbc;
    private final Environment settings;
    private final TestClock clock;

    KilledInboxTests(
            Receipt receipt,
            InboxRound round,
            MailQueue queue,
            Understanding understanding,
            Handling handling,
            Desk desk,
            Tokens tokens,
            Dialogue dialogue,
            People people,
            Cast cast,
            JdbcClient jdbc,
            Environment settings,
            TestClock clock) {
        this.receipt = receipt;
        this.round = round;
        this.queue = queue;
        this.understanding = understanding;
        this.handling = handling;
        this.desk = desk;
        this.tokens = tokens;
        this.dialogue = dialogue;
        this.people = people;
        this.cast = cast;
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    private SomeMail answer(Person by, Idea idea, String words) {
        var to = new ReplyTo(by.id(), Purpose.ANSWER, idea.id().value(), null, clock.instant());
        return SomeMail.from(people.addressOf(by.id()).value(), tokens.address(to))
                .saying(words);
    }

    @Test
    void what_was_said_and_not_written_down_before_the_end_is_said_once() {
        var maja = cast.customer();
        var idea = cast.idea(maja);
        round.handleAll();
        var mail = answer(maja, idea, "Once.");
        desk.take(mail);

        var due =
                queue.take(clock.instant(), InboxRound.LEASE, 1, Long.MAX_VALUE).getFirst();
        handling.handle(due, understanding.of(due.delivery(), mail.raw()));
        assertThat(dialogue.of(idea.id(), null)).hasSize(1);
        round.handleAll();
        assertThat(desk.of(mail).outcome())
                .as("whoever took it may still be at work")
                .isNull();

        clock.pass(InboxRound.LEASE.plusSeconds(1));
        round.handleAll();

        assertThat(dialogue.of(idea.id(), null)).hasSize(1);
        assertThat(desk.of(mail).outcome()).isEqualTo(Outcome.POSTED);
    }

    @Test
    void what_could_not_be_stored_is_not_there_at_all() {
        var mail = answer(cast.customer(), cast.idea(), "Never stored.");
        var delivery = new Delivery(Delivery.Source.SMTP, "", List.of());
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> receipt.take(delivery, mail.raw(), () -> {
                    throw new IllegalStateException("The end");
                }))
                .hasMessage("The end");
        assertThat(stored(mail)).isZero();
    }

    private long stored(SomeMail mail) {
        return jdbc.sql("SELECT COUNT(*) FROM inbox_mail WHERE mark = :mark")
                .param("mark", Fingerprint.of(mail.raw()))
                .query(Long.class)
                .single();
    }

    @Test
    void whoever_is_killed_among_many_mails_leaves_none_behind_and_none_said_twice(@TempDir Path home)
            throws Exception {
        round.handleAll();
        var idea = cast.idea();
        var said = new ArrayList<String>();
        for (var who = 0; who < PEOPLE; who++) {
            var person = cast.customer();
            for (var n = 0; n < EACH; n++) {
                var words = "Word " + n + " of " + person.id().value();
                said.add(words);
                desk.take(answer(person, idea, words));
            }
        }
        // Other processes go by the real time, which is not this test's.
        jdbc.sql("UPDATE inbox_mail SET due_at = '2024-01-01' WHERE due_at IS NOT NULL")
                .update();

        var process = AnotherProcess.start(
                "killed-inbox", settings, home, Map.of("SAMSKAP_MODERATION_WITHHOLD", "link,picture"));
        try {
            Awaitility.await()
                    .atMost(Duration.ofMinutes(2))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> !process.isAlive() || count(idea) >= BEFORE_THE_KILL);
            assertThat(process.isAlive()).isTrue();
        } finally {
            process.destroyForcibly().onExit().get(10, TimeUnit.SECONDS);
        }
        var before = count(idea);
        assertThat(before).isLessThan(PEOPLE * EACH);

        // What the other had taken is due again, as its lease is over.
        jdbc.sql("UPDATE inbox_mail SET due_at = '2024-01-01' WHERE due_at IS NOT NULL")
                .update();
        // The database finds out that the other is gone when it next has a word for it; until then it keeps its rows.
        Awaitility.await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            round.handleAll();
            assertThat(dialogue.of(idea.id(), null))
                    .extracting(Message::body)
                    .containsExactlyInAnyOrderElementsOf(said);
        });
    }

    private int count(Idea idea) {
        return jdbc.sql("SELECT COUNT(*) FROM dialogue_message WHERE idea_id = :idea")
                .param("idea", idea.id().value())
                .query(Integer.class)
                .single();
    }
}
