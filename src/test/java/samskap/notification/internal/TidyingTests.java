package samskap.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.dialogue.NewMessage;
import samskap.ideas.Idea;
import samskap.identity.Person;
import samskap.notification.Notification;
import samskap.notification.Notifications;
import samskap.shared.Sql;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class TidyingTests {

    private final Tidying tidying;
    private final FanOut fanOut;
    private final Dialogue dialogue;
    private final Notifications notifications;
    private final Cast cast;
    private final JdbcClient jdbc;
    private final Clock clock;

    private Person maja;
    private Idea idea;

    TidyingTests(
            Tidying tidying,
            FanOut fanOut,
            Dialogue dialogue,
            Notifications notifications,
            Cast cast,
            JdbcClient jdbc,
            Clock clock) {
        this.tidying = tidying;
        this.fanOut = fanOut;
        this.dialogue = dialogue;
        this.notifications = notifications;
        this.cast = cast;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void majaWasToldSomething() {
        maja = cast.customer();
        idea = cast.idea(maja);
        var anna = cast.employee("Anna Berg");
        dialogue.write(anna, new NewMessage(UUID.randomUUID(), idea.id(), null, Kind.ANSWER, "We will.", null));
        fanOut.tellAll();
    }

    @Test
    void what_was_read_stays_for_half_a_year() {
        notifications.readAll(maja);
        set("notification_told", "read_at", 179);
        tidying.tidy();
        assertThat(told()).hasSize(1);

        set("notification_told", "read_at", 181);
        tidying.tidy();
        assertThat(told()).isEmpty();
    }

    @Test
    void what_was_never_read_stays_for_a_year_and_then_goes_with_what_happened() {
        set("notification_happening", "happened_at", 360);
        tidying.tidy();
        assertThat(told()).hasSize(1);

        set("notification_happening", "happened_at", 370);
        tidying.tidy();
        assertThat(told()).isEmpty();
        assertThat(happenings()).isZero();
    }

    @Test
    void what_is_still_being_told_is_not_forgotten() {
        set("notification_happening", "happened_at", 370);
        set("notification_happening", "due_at", 0);
        tidying.tidy();
        assertThat(happenings()).isOne();
    }

    private void set(String table, String column, int daysAgo) {
        jdbc.sql("UPDATE " + table + " SET " + column + " = :at WHERE idea_id = :idea")
                .param("at", Sql.at(clock.instant().minus(Duration.ofDays(daysAgo))))
                .param("idea", idea.id().value())
                .update();
    }

    private List<Notification> told() {
        return notifications.latest(maja, null, 10).items();
    }

    private int happenings() {
        return jdbc.sql("SELECT COUNT(*) FROM notification_happening WHERE idea_id = :idea")
                .param("idea", idea.id().value())
                .query(Integer.class)
                .single();
    }
}
