package samskap.asking.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samskap.asking.Spared;
import samskap.asking.Willingness;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AskingPolicyTests {

    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    private static Instant daysBefore(int days) {
        return NOON.minus(DAY.multipliedBy(days));
    }

    @Test
    void whoever_was_never_asked_may_be_asked_at_once() {
        assertThat(AskingPolicy.against(List.of(), Willingness.USUAL, NOON)).isEmpty();
        assertThat(AskingPolicy.earliest(List.of(), Willingness.FEWER, NOON)).contains(NOON);
    }

    @Test
    void thirty_days_to_the_moment_lie_between_two_asks() {
        assertThat(AskingPolicy.against(List.of(daysBefore(30)), Willingness.USUAL, NOON))
                .isEmpty();
        var aMomentLess = daysBefore(30).plusNanos(1_000);
        assertThat(AskingPolicy.against(List.of(aMomentLess), Willingness.USUAL, NOON))
                .contains(Spared.LATELY);
    }

    @Test
    void the_fifth_ask_waits_until_the_first_is_a_year_ago() {
        var turns = List.of(daysBefore(40), daysBefore(100), daysBefore(200), daysBefore(364));
        assertThat(AskingPolicy.against(turns, Willingness.USUAL, NOON)).contains(Spared.ENOUGH);
        assertThat(AskingPolicy.earliest(turns, Willingness.USUAL, NOON)).contains(NOON.plus(DAY));
        assertThat(AskingPolicy.against(turns, Willingness.USUAL, NOON.plus(DAY)))
                .isEmpty();
    }

    @Test
    void whoever_wants_it_seldom_is_asked_once_a_year_and_whoever_wants_none_is_not() {
        var turns = List.of(daysBefore(31));
        assertThat(AskingPolicy.against(turns, Willingness.FEWER, NOON)).contains(Spared.ENOUGH);
        assertThat(AskingPolicy.earliest(turns, Willingness.FEWER, NOON)).contains(daysBefore(31 - 365));
        assertThat(AskingPolicy.against(List.of(), Willingness.NEVER, NOON)).contains(Spared.NEVER);
        assertThat(AskingPolicy.earliest(List.of(), Willingness.NEVER, NOON)).isEmpty();
    }

    /**
     * Asks come at random for years, as they might from many colleagues; what is let through is looked at afterwards by
     * counting alone. Seeds are fixed, so that a failure can be repeated.
     */
    @ParameterizedTest
    @EnumSource(Willingness.class)
    void no_history_that_it_lets_through_breaks_a_rule(Willingness willingness) {
        for (var seed = 0; seed < 400; seed++) {
            var let = letThrough(new Random(seed), willingness);
            for (var n = 1; n < let.size(); n++) {
                assertThat(Duration.between(let.get(n - 1), let.get(n)))
                        .as("seed %d", seed)
                        .isGreaterThanOrEqualTo(Duration.ofDays(30));
            }
            for (var first : let) {
                var within = let.stream()
                        .filter(each -> !each.isBefore(first)
                                && Duration.between(first, each).compareTo(Duration.ofDays(365)) < 0)
                        .count();
                assertThat(within).as("seed %d", seed).isLessThanOrEqualTo(willingness.perYear());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Willingness.class,
            names = {"USUAL", "FEWER"})
    void the_earliest_moment_is_the_first_at_which_nothing_speaks_against_it(Willingness willingness) {
        for (var seed = 0; seed < 400; seed++) {
            var let = letThrough(new Random(seed), willingness);
            var last = latestFour(let);
            var earliest = AskingPolicy.earliest(last, willingness, NOON).orElseThrow();
            assertThat(AskingPolicy.against(last, willingness, earliest)).isEmpty();
            if (earliest.isAfter(NOON)) {
                assertThat(AskingPolicy.against(last, willingness, earliest.minusNanos(1_000)))
                        .isPresent();
            }
        }
    }

    /** As the governor keeps it: of what was, the last four alone. */
    private static List<Instant> letThrough(Random random, Willingness willingness) {
        var let = new ArrayList<Instant>();
        var now = NOON;
        for (var n = 0; n < 150; n++) {
            now = now.plus(Duration.ofMinutes(random.nextInt(60 * 24 * 45)));
            if (AskingPolicy.against(latestFour(let), willingness, now).isEmpty()) {
                let.add(now);
            }
        }
        return let;
    }

    private static List<Instant> latestFour(List<Instant> turns) {
        var latest = new ArrayList<>(turns.subList(Math.max(0, turns.size() - 4), turns.size()));
        Collections.reverse(latest);
        return latest;
    }
}
