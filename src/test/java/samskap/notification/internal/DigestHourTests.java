package samskap.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samskap.notification.Rhythm;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DigestHourTests {

    @ParameterizedTest
    @CsvSource({
        // Thursday evening: breakfast is at 6 in universal time while it is winter.
        "AT_ONCE, 2026-11-26T19:00:00Z, 2026-11-26T19:00:00Z",
        "DAILY,   2026-11-26T19:00:00Z, 2026-11-27T06:00:00Z",
        "DAILY,   2026-11-26T05:59:00Z, 2026-11-26T06:00:00Z",
        "DAILY,   2026-11-26T06:00:00Z, 2026-11-26T06:00:00Z",
        "WEEKLY,  2026-11-26T19:00:00Z, 2026-11-30T06:00:00Z",
        "WEEKLY,  2026-11-30T06:00:01Z, 2026-12-07T06:00:00Z",
        "WEEKLY,  2026-11-29T23:30:00Z, 2026-11-30T06:00:00Z",
        "DAILY,   2026-07-01T19:00:00Z, 2026-07-02T05:00:00Z",
    })
    void mail_leaves_at_once_or_with_the_next_breakfast(Rhythm rhythm, Instant now, Instant due) {
        assertThat(DigestHour.after(now, rhythm)).isEqualTo(due);
    }
}
