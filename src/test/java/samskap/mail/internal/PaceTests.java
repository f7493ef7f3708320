package samskap.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import samskap.identity.EmailAddress;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PaceTests {

    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");
    private static final EmailAddress SLOW = new EmailAddress("maja@slow.example");
    private static final EmailAddress OTHER = new EmailAddress("erik@other.example");

    @Test
    void without_a_limit_everything_leaves_at_once() {
        var pace = new Pace(new Pace.Settings(0, Map.of(), 1));
        assertThat(IntStream.range(0, 1_000).mapToObj(n -> pace.turn(SLOW, NOW)))
                .allMatch(turn -> turn.isEmpty());
    }

    @Test
    void a_provider_gets_no_more_than_it_likes_and_each_that_waits_has_a_moment_of_its_own() {
        var pace = new Pace(new Pace.Settings(0, Map.of("slow.example", 2.0), 1));
        var waits = new ArrayList<Duration>();
        for (var number = 0; number < 10; number++) {
            pace.turn(SLOW, NOW).ifPresent(turn -> waits.add(Duration.between(NOW, turn)));
        }
        assertThat(waits).hasSizeBetween(7, 8).isSorted().doesNotHaveDuplicates();
        assertThat(waits.getFirst()).isEqualTo(Duration.ofMillis(500));
        assertThat(pace.turn(OTHER, NOW)).as("others are not kept waiting").isEmpty();
        assertThat(pace.turn(SLOW, NOW.plusSeconds(1))).isEmpty();
    }

    @Test
    void over_a_minute_it_is_the_rate_that_was_set() {
        var pace = new Pace(new Pace.Settings(5, Map.of(), 1));
        var left = IntStream.range(0, 6_000)
                .filter(n -> pace.turn(n % 2 == 0 ? SLOW : OTHER, NOW.plusMillis(10L * n))
                        .isEmpty())
                .count();
        assertThat(left).isBetween(300L, 306L);
    }
}
