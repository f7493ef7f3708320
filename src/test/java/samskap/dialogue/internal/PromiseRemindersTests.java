package samskap.dialogue.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.dialogue.MessageId;
import samskap.dialogue.NewMessage;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.shared.InOneGo;
import samskap.shared.text.TimeAgo;
import samskap.teams.Teams;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

@ModuleTest
class PromiseRemindersTests {

    private final JdbcClient jdbc;
    private final People people;
    private final Teams teams;
    private final InOneGo inOneGo;
    private final ApplicationEventPublisher events;
    private final TimeAgo calendar;
    private final TestClock clock;
    private final Dialogue dialogue;
    private final Cast cast;

    PromiseRemindersTests(
            JdbcClient jdbc,
            People people,
            Teams teams,
            InOneGo inOneGo,
            ApplicationEventPublisher events,
            TimeAgo calendar,
            TestClock clock,
            Dialogue dialogue,
            Cast cast) {
        this.jdbc = jdbc;
        this.people = people;
        this.teams = teams;
        this.inOneGo = inOneGo;
        this.events = events;
        this.calendar = calendar;
        this.clock = clock;
        this.dialogue = dialogue;
        this.cast = cast;
    }

    @Test
    void a_late_promise_is_told_to_the_nearest_who_lead_and_of_whoever_alone_leads_to_themselves() {
        var lena = cast.person("Lena Holm", "Managing director", Role.EMPLOYEE, Role.LEADER);
        var petra = cast.owner("Petra Öhman");
        var anna = cast.employee("Anna Berg");

        assertThat(PromiseReminders.hearThatItIsLate(anna.id(), List.of(anna, lena, petra), Set.of(lena.id())))
                .containsExactly(lena.id());
        assertThat(PromiseReminders.hearThatItIsLate(lena.id(), List.of(anna, lena, petra), Set.of(anna.id())))
                .containsExactly(petra.id());
        assertThat(PromiseReminders.hearThatItIsLate(lena.id(), List.of(anna, lena), Set.of()))
                .containsExactly(lena.id());
        assertThat(PromiseReminders.hearThatItIsLate(lena.id(), List.of(anna), Set.of()))
                .as("whoever works here no more")
                .isEmpty();
    }

    @Test
    void one_promise_that_nobody_can_be_reminded_of_keeps_no_other_waiting() {
        var anna = cast.employee("Anna Berg");
        var broken = promise(anna);
        var whole = promise(anna);
        clock.pass(Duration.ofDays(5));

        reminding(new FailingAt(jdbc, broken), clock).remind();

        assertThat(remindersOf(broken)).isZero();
        assertThat(remindersOf(whole)).isEqualTo(1);
        reminding(new ReminderStore(jdbc), clock).remind();
        assertThat(remindersOf(broken)).as("an hour later").isEqualTo(1);
    }

    private static final class FailingAt extends ReminderStore {

        private final MessageId broken;

        FailingAt(JdbcClient jdbc, MessageId broken) {
            super(jdbc);
            this.broken = broken;
        }

        @Override
        Optional<Owed> hold(MessageId promise) {
            if (promise.equals(broken)) {
                throw new IllegalStateException("As if something were wrong with this one");
            }
            return super.hold(promise);
        }
    }

    private PromiseReminders reminding(ReminderStore store, Clock clock) {
        return new PromiseReminders(store, people, teams, inOneGo, events, calendar, clock);
    }

    private MessageId promise(Person by) {
        var due = LocalDate.ofInstant(clock.instant(), TimeAgo.HOME).plusDays(5);
        return dialogue.write(
                        by, new NewMessage(UUID.randomUUID(), cast.idea().id(), null, Kind.PROMISE, "I will", due))
                .id();
    }

    private int remindersOf(MessageId promise) {
        return jdbc.sql("SELECT COUNT(*) FROM dialogue_reminder WHERE message_id = :id")
                .param("id", promise.value())
                .query(Integer.class)
                .single();
    }
}
