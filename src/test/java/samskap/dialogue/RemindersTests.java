package samskap.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.dialogue.Promise.Outcome;
import samskap.ideas.Idea;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.shared.text.TimeAgo;
import samskap.teams.TeamText;
import samskap.teams.Teams;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

@ModuleTest
class RemindersTests {

    private final Reminders reminders;
    private final Dialogue dialogue;
    private final AnswerQueue queue;
    private final Teams teams;
    private final Cast cast;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private final Person anna;
    private final Person lena;
    private final Idea idea;

    RemindersTests(
            Reminders reminders,
            Dialogue dialogue,
            AnswerQueue queue,
            Teams teams,
            Cast cast,
            TestClock clock,
            JdbcClient jdbc) {
        this.reminders = reminders;
        this.dialogue = dialogue;
        this.queue = queue;
        this.teams = teams;
        this.cast = cast;
        this.clock = clock;
        this.jdbc = jdbc;
        anna = cast.employee("Anna Berg");
        lena = cast.person("Lena Holm", "Managing director", Role.EMPLOYEE, Role.LEADER);
        idea = cast.idea();
        // Whoever leads Anna's team hears of her promises, and no other test's leaders do.
        teams.found(lena, new TeamText("Team " + UUID.randomUUID(), Set.of(anna.id(), lena.id()), Set.of(), Set.of()));
    }

    @Test
    void whoever_promised_is_reminded_before_and_on_the_day_and_who_leads_when_it_is_late_each_once() {
        var promise = promise(5);
        reminders.remind();
        assertThat(told(promise)).isEmpty();
        clock.pass(Duration.ofDays(2));
        remindTwice();
        assertThat(told(promise)).containsExactly("DUE_SOON");
        clock.pass(Duration.ofDays(3));
        remindTwice();
        assertThat(told(promise)).containsExactlyInAnyOrder("DUE_SOON", "DUE_TODAY");
        assertThat(toldTo(promise)).containsOnly(anna.id());
        clock.pass(Duration.ofDays(1));
        remindTwice();
        assertThat(told(promise)).containsExactlyInAnyOrder("DUE_SOON", "DUE_TODAY", "OVERDUE");
        assertThat(toldTo(promise)).containsExactlyInAnyOrder(anna.id(), lena.id());
    }

    @Test
    void a_promise_that_is_settled_reminds_nobody() {
        var promise = promise(5);
        dialogue.settle(anna, promise, Outcome.KEPT, "Done");
        clock.pass(Duration.ofDays(6));
        reminders.remind();
        assertThat(told(promise)).isEmpty();
    }

    @Test
    void two_machines_that_remind_at_once_remind_once() throws Exception {
        var promise = promise(5);
        clock.pass(Duration.ofDays(3));
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var both = List.of(1, 2).stream()
                    .map(machine -> threads.submit(() -> {
                        start.await();
                        return reminders.remind();
                    }))
                    .toList();
            for (var each : both) {
                each.get();
            }
        }
        assertThat(told(promise)).containsExactly("DUE_SOON");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM notification_happening WHERE message_id = :id AND kind = 'DUE_SOON'")
                        .param("id", promise.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void what_is_late_stands_first_for_those_whom_it_concerns_until_it_is_settled() {
        var promise = promise(1);
        clock.pass(Duration.ofDays(3));
        var olof = cast.employee("Olof Sand");
        assertThat(late(anna, Whose.MINE)).containsExactly(promise);
        assertThat(late(lena, Whose.MY_TEAMS)).containsExactly(promise);
        assertThat(late(olof, Whose.MINE)).isEmpty();
        assertThat(late(olof, Whose.MY_TEAMS)).isEmpty();
        assertThat(late(olof, Whose.EVERYBODYS)).contains(promise);
        dialogue.settle(anna, promise, Outcome.BROKEN, "I was ill");
        assertThat(late(anna, Whose.EVERYBODYS)).doesNotContain(promise);
    }

    private void remindTwice() {
        reminders.remind();
        reminders.remind();
    }

    private List<MessageId> late(Person viewer, Whose whose) {
        return queue.overdue(viewer, whose).stream()
                .map(late -> late.message().id())
                .toList();
    }

    private List<String> told(MessageId promise) {
        return jdbc.sql("SELECT reminder FROM dialogue_reminder WHERE message_id = :id")
                .param("id", promise.value())
                .query(String.class)
                .list();
    }

    private List<PersonId> toldTo(MessageId promise) {
        return jdbc.sql("SELECT DISTINCT told_id FROM dialogue_reminder WHERE message_id = :id")
                .param("id", promise.value())
                .query((row, n) -> new PersonId(row.getLong("told_id")))
                .list();
    }

    private MessageId promise(int days) {
        var due = LocalDate.ofInstant(clock.instant(), TimeAgo.HOME).plusDays(days);
        return dialogue.write(anna, new NewMessage(UUID.randomUUID(), idea.id(), null, Kind.PROMISE, "I will", due))
                .id();
    }
}
