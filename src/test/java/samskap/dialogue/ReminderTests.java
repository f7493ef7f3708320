package samskap.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReminderTests {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 20);

    @Test
    void a_promise_calls_some_days_before_on_the_day_and_when_it_is_late() {
        assertThat(on(16)).isEmpty();
        assertThat(on(17)).contains(Reminder.DUE_SOON);
        assertThat(on(19)).contains(Reminder.DUE_SOON);
        assertThat(on(20)).contains(Reminder.DUE_TODAY);
        assertThat(on(21)).contains(Reminder.OVERDUE);
        assertThat(on(31)).contains(Reminder.OVERDUE);
    }

    @Test
    void whoever_has_just_promised_something_for_soon_knows_it() {
        assertThat(Reminder.on(DUE.minusDays(1), DUE.minusDays(2), DUE)).isEmpty();
        assertThat(Reminder.on(DUE, DUE, DUE)).isEmpty();
        assertThat(Reminder.on(DUE, DUE.minusDays(1), DUE)).contains(Reminder.DUE_TODAY);
    }

    private static Optional<Reminder> on(int day) {
        return Reminder.on(LocalDate.of(2026, 3, day), LocalDate.of(2026, 3, 1), DUE);
    }
}
