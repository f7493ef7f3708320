package samskap.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Message;
import samskap.ideas.Idea;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.inbox.internal.Desk;
import samskap.inbox.internal.SomeMail;
import samskap.mail.ReplyTo;
import samskap.mail.ReplyTo.Purpose;
import samskap.mail.internal.Tokens;
import samskap.shared.Sql;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

/** What programs do that don't say that they are programs. */
@ModuleTest
class RobotsTests {

    private final Desk desk;
    private final Tokens tokens;
    private final Inbox inbox;
    private final Dialogue dialogue;
    private final People people;
    private final Cast cast;
    private final TestClock clock;
    private final JdbcClient jdbc;

    RobotsTests(
            Desk desk,
            Tokens tokens,
            Inbox inbox,
            Dialogue dialogue,
            People people,
            Cast cast,
            TestClock clock,
            JdbcClient jdbc) {
        this.desk = desk;
        this.tokens = tokens;
        this.inbox = inbox;
        this.dialogue = dialogue;
        this.people = people;
        this.cast = cast;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    private SomeMail answer(Person by, Idea idea, String words) {
        var to = new ReplyTo(by.id(), Purpose.ANSWER, idea.id().value(), null, clock.instant());
        return SomeMail.from(people.addressOf(by.id()).value(), tokens.address(to))
                .saying(words);
    }

    @Test
    void the_same_words_again_wait_for_a_colleague_who_may_let_them_through() {
        var maja = cast.customer();
        var idea = cast.idea(maja);
        desk.bring(answer(maja, idea, "Thank you for your mail! Your case has the number 1."));
        var again = answer(maja, idea, "Thank you for your mail! Your case has the number 2.");

        assertThat(desk.bring(again).outcome()).isEqualTo(Outcome.HELD);
        assertThat(desk.of(again).why()).isEqualTo(Why.REPEATED);
        assertThat(dialogue.of(idea.id(), maja)).hasSize(1);

        inbox.letThrough(cast.employee("Anna Berg"), desk.of(again).id());
        desk.look();

        assertThat(dialogue.of(idea.id(), null))
                .extracting(Message::body)
                .contains("Thank you for your mail! Your case has the number 2.");
    }

    @Test
    void what_failed_and_was_sent_once_more_is_not_said_again_when_it_is_looked_at_again() {
        var maja = cast.customer();
        var idea = cast.idea(maja);
        var admin = cast.person("Ada Admin", "IT", Role.EMPLOYEE, Role.ADMIN);
        var failed = answer(maja, idea, "The drawers wake the baby every night.");
        desk.take(failed);
        jdbc.sql("UPDATE inbox_mail SET due_at = NULL, outcome = 'FAILED', settled_at = :now WHERE id = :mail")
                .param("now", Sql.at(clock.instant()))
                .param("mail", desk.of(failed).id())
                .update();
        desk.bring(answer(maja, idea, "The drawers wake the baby every night."));

        inbox.again(admin, desk.of(failed).id());
        desk.look();

        assertThat(desk.of(failed).why()).isEqualTo(Why.REPEATED);
        assertThat(dialogue.of(idea.id(), maja)).hasSize(1);
    }

    @Test
    void after_ten_mails_in_an_hour_about_one_idea_the_next_one_waits_and_other_ideas_do_not() {
        var maja = cast.customer();
        var idea = cast.idea(maja);
        for (var n = 0; n < 10; n++) {
            assertThat(desk.bring(answer(maja, idea, "Yes " + n)).outcome()).isEqualTo(Outcome.POSTED);
        }

        assertThat(desk.bring(answer(maja, idea, "Yes and no")).why()).isEqualTo(Why.MANY);
        assertThat(desk.bring(answer(maja, cast.idea(maja), "Yes")).outcome()).isEqualTo(Outcome.POSTED);
        clock.pass(Duration.ofMinutes(61));
        assertThat(desk.bring(answer(maja, idea, "An hour later")).outcome()).isEqualTo(Outcome.POSTED);
    }
}
