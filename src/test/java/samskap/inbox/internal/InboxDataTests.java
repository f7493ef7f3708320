package samskap.inbox.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.inbox.Inbox;
import samskap.inbox.Outcome;
import samskap.mail.ReplyTo;
import samskap.mail.ReplyTo.Purpose;
import samskap.mail.internal.Tokens;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

@ModuleTest
class InboxDataTests {

    private final InboxData data;
    private final Desk desk;
    private final Inbox inbox;
    private final Tokens tokens;
    private final People people;
    private final Cast cast;
    private final TestClock clock;
    private final JdbcClient jdbc;

    InboxDataTests(
            InboxData data,
            Desk desk,
            Inbox inbox,
            Tokens tokens,
            People people,
            Cast cast,
            TestClock clock,
            JdbcClient jdbc) {
        this.data = data;
        this.desk = desk;
        this.inbox = inbox;
        this.tokens = tokens;
        this.people = people;
        this.cast = cast;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    private List<Map<String, Object>> takenOut(Person person) {
        return jdbc.sql(data.sections().getFirst().query())
                .param("person", person.id().value())
                .query()
                .listOfRows();
    }

    /** It answers what we wrote to somebody a year and more ago. */
    private SomeMail late(String from, Person holder) {
        var idea = cast.idea(holder);
        var then = clock.instant().minus(Duration.ofDays(400));
        return SomeMail.from(
                from,
                tokens.address(
                        new ReplyTo(holder.id(), Purpose.ANSWER, idea.id().value(), null, then)));
    }

    @Test
    void what_somebody_else_may_have_written_is_not_among_what_a_person_takes_out() {
        var maja = cast.customer();
        var own = late(people.addressOf(maja.id()).value(), maja).saying("At last I answer.");
        assertThat(desk.bring(own).outcome()).isEqualTo(Outcome.EXPIRED);
        var strange = late("somebody@else.example", maja).saying("A stranger's words.");
        desk.bring(strange);
        inbox.letThrough(cast.employee("Anna Berg"), desk.of(strange).id());
        desk.look();

        assertThat(desk.of(strange).person()).isEqualTo(maja.id());
        assertThat(desk.of(strange).outcome()).isEqualTo(Outcome.EXPIRED);
        assertThat(takenOut(maja)).extracting(row -> row.get("words")).containsExactly("At last I answer.");
    }
}
