package samskap.inbox.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.ideas.Idea;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.inbox.Outcome;
import samskap.mail.ReplyTo;
import samskap.mail.ReplyTo.Purpose;
import samskap.mail.internal.Tokens;
import samskap.reply.Bombs;
import samskap.reply.Effort;
import samskap.reply.StrangeMails;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

/** Mails that something happened to, or that were written to hurt, from the moment when they come to their end. */
@ModuleTest
class StrangeInboxTests {

    private static final long SEED = 20_261_126;
    private static final int UNDERSTOOD = 1_500;
    private static final int SETTLED = 200;
    private static final int EACH = 20;

    private final Receipt receipt;
    private final InboxRound round;
    private final Tokens tokens;
    private final People people;
    private final Cast cast;
    private final JdbcClient jdbc;
    private final TestClock clock;

    StrangeInboxTests(
            Receipt receipt,
            InboxRound round,
            Tokens tokens,
            People people,
            Cast cast,
            JdbcClient jdbc,
            TestClock clock) {
        this.receipt = receipt;
        this.round = round;
        this.tokens = tokens;
        this.people = people;
        this.cast = cast;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Test
    void whatever_happened_to_a_mail_it_has_a_mark_and_makes_some_sense() {
        StrangeMails.read(SEED, UNDERSTOOD, MakingSense.each(), StrangeInboxTests::isModest);
    }

    private static void isModest(int number, Effort effort) {
        assertThat(effort.milliseconds()).as("mail %d of seed %d", number, SEED).isLessThan(2_000);
        assertThat(effort.megabytes()).as("mail %d of seed %d", number, SEED).isLessThan(256);
    }

    @TestFactory
    Stream<DynamicTest> bombs() {
        var understood = MakingSense.each();
        return Bombs.ofHeaders().entrySet().stream()
                .map(bomb -> dynamicTest(bomb.getKey(), () -> {
                    var mail = bomb.getValue().get();
                    var effort = Effort.of(() -> understood.accept(mail));
                    assertThat(effort.milliseconds()).isLessThan(2_000);
                    assertThat(effort.megabytes()).isLessThan(256);
                }));
    }

    @Test
    void whatever_happened_to_an_answer_it_is_settled_with_an_outcome_and_none_fails() {
        round.handleAll();
        var mails = StrangeMails.endless(SEED);
        var idea = cast.idea();
        var marks = new ArrayList<String>();
        Person writer = cast.customer();
        for (var number = 0; number < SETTLED; number++) {
            writer = number % EACH == 0 ? cast.customer() : writer;
            var raw = answer(writer, idea, mails.get());
            receipt.take(new Delivery(Delivery.Source.SMTP, "somebody@example.com", List.of()), raw);
            marks.add(Fingerprint.of(raw));
        }
        round.handleAll();

        assertThat(jdbc.sql("SELECT outcome FROM inbox_mail WHERE mark IN (:marks)")
                        .param("marks", marks)
                        .query(String.class)
                        .list())
                .doesNotContainNull()
                .doesNotContain(Outcome.FAILED.name())
                .contains(Outcome.POSTED.name());
    }

    /** As if they had answered ours with it. */
    private byte[] answer(Person writer, Idea idea, byte[] mail) {
        var to = new ReplyTo(writer.id(), Purpose.ANSWER, idea.id().value(), null, clock.instant());
        var address = people.addressOf(writer.id());
        var header = "From: " + address.value() + "\r\nTo: " + tokens.address(to)
                + "\r\nAuthentication-Results: mx.nordkok.example; dmarc=pass header.from=" + address.domain() + "\r\n";
        var text = new String(mail, StandardCharsets.ISO_8859_1).replaceAll("(?mi)^(from|return-path):", "X-$1:");
        var raw = new ByteArrayOutputStream();
        raw.writeBytes(header.getBytes(StandardCharsets.US_ASCII));
        raw.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
        return raw.toByteArray();
    }
}
