package samskap.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samskap.shared.text.TimeAgo;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QuietTests {

    /** In late November 2026 the 26th is a Thursday. */
    @ParameterizedTest(name = "{0}: what is ready at {1} leaves at {2}")
    @CsvSource({
        "NEVER,    2026-11-26T03:00, 2026-11-26T03:00",
        "NIGHT,    2026-11-26T06:59, 2026-11-26T07:00",
        "NIGHT,    2026-11-26T07:00, 2026-11-26T07:00",
        "NIGHT,    2026-11-26T21:59, 2026-11-26T21:59",
        "NIGHT,    2026-11-26T22:00, 2026-11-27T07:00",
        "NIGHT,    2026-11-28T12:00, 2026-11-28T12:00",
        "OFF_WORK, 2026-11-26T12:00, 2026-11-26T12:00",
        "OFF_WORK, 2026-11-26T18:00, 2026-11-27T08:00",
        "OFF_WORK, 2026-11-27T18:00, 2026-11-30T08:00",
        "OFF_WORK, 2026-11-28T12:00, 2026-11-30T08:00",
        "OFF_WORK, 2026-11-29T23:00, 2026-11-30T08:00"
    })
    void mail_waits_for_the_end_of_the_quiet_hours(Quiet quiet, LocalDateTime ready, LocalDateTime leaves) {
        assertThat(quiet.after(ready.atZone(TimeAgo.HOME).toInstant()))
                .isEqualTo(leaves.atZone(TimeAgo.HOME).toInstant());
    }
}
