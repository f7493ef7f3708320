package samskap.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DeadlineTests {

    private static final Instant MORNING = Instant.parse("2026-11-27T08:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-11-27T18:30:00Z");

    @Test
    void within_the_hour_is_an_hour() {
        assertThat(Deadline.SOON.from(MORNING)).isEqualTo("2026-11-27T09:00:00Z");
    }

    @Test
    void today_ends_at_five_where_the_company_lives_and_is_an_hour_at_least() {
        assertThat(Deadline.TODAY.from(MORNING)).isEqualTo("2026-11-27T16:00:00Z");
        assertThat(Deadline.TODAY.from(EVENING)).isEqualTo("2026-11-27T19:30:00Z");
    }

    @Test
    void tomorrow_is_noon_there() {
        assertThat(Deadline.TOMORROW.from(EVENING)).isEqualTo("2026-11-28T11:00:00Z");
    }
}
