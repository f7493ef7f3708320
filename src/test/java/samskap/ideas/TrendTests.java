package samskap.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import samskap.ideas.Trend.Weight;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TrendTests {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private record Event(Weight weight, Instant at) {}

    @RepeatedTest(50)
    void the_kept_logarithm_is_that_of_the_direct_sum(RepetitionInfo run) {
        var events = events(new Random(run.getCurrentRepetition()), 40);
        var direct = events.stream()
                .mapToDouble(event -> weight(event) * Math.pow(2, -halfLives(event.at(), NOW)))
                .sum();
        assertThat(kept(events)).isCloseTo(Math.log(direct) + ageOfNow(), within(1e-9));
    }

    @RepeatedTest(50)
    void time_alone_never_changes_the_order_of_two_ideas(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var one = events(random, 20);
        var other = events(random, 20);
        var today = Double.compare(sumAt(NOW, one), sumAt(NOW, other));
        var inHalfAYear = Double.compare(
                sumAt(NOW.plus(Duration.ofDays(180)), one), sumAt(NOW.plus(Duration.ofDays(180)), other));
        assertThat(inHalfAYear).isEqualTo(today);
        assertThat(Double.compare(kept(one), kept(other))).isEqualTo(today);
    }

    @RepeatedTest(20)
    void the_order_in_which_events_are_told_does_not_matter(RepetitionInfo run) {
        var events = events(new Random(run.getCurrentRepetition()), 30);
        assertThat(kept(events.reversed())).isCloseTo(kept(events), within(1e-9));
    }

    @Test
    void an_event_one_half_life_later_counts_double() {
        var early = Trend.term(Weight.SUPPORT, NOW);
        var late = Trend.term(Weight.SUPPORT, NOW.plus(Trend.HALF_LIFE));
        assertThat(late - early).isCloseTo(Math.log(2), within(1e-9));
    }

    @Test
    void two_equal_terms_are_twice_one() {
        var term = Trend.term(Weight.SUPPORT, NOW);
        assertThat(Trend.plus(term, term)).isCloseTo(term + Math.log(2), within(1e-12));
    }

    @Test
    void a_term_of_long_ago_neither_overflows_nor_counts() {
        var now = Trend.term(Weight.SUPPORT, NOW);
        var longAgo = Trend.term(Weight.SUPPORT, NOW.minus(Duration.ofDays(40_000)));
        assertThat(Trend.plus(now, longAgo)).isEqualTo(now);
    }

    private static double kept(List<Event> events) {
        return events.stream()
                .mapToDouble(event -> Trend.term(event.weight(), event.at()))
                .reduce(Trend::plus)
                .orElseThrow();
    }

    private static double sumAt(Instant moment, List<Event> events) {
        return events.stream()
                .mapToDouble(event -> weight(event) * Math.pow(2, -halfLives(event.at(), moment)))
                .sum();
    }

    private static double weight(Event event) {
        return event.weight() == Weight.MESSAGE ? 0.5 : 1;
    }

    private static double halfLives(Instant from, Instant to) {
        return (double) Duration.between(from, to).toMillis() / Trend.HALF_LIFE.toMillis();
    }

    /** What one support given now is worth in the kept logarithm. */
    private static double ageOfNow() {
        return Trend.term(Weight.SUPPORT, NOW);
    }

    private static List<Event> events(Random random, int many) {
        return new ArrayList<>(IntStream.rangeClosed(1, many)
                .mapToObj(n -> new Event(
                        Weight.values()[random.nextInt(Weight.values().length)],
                        NOW.minus(Duration.ofMinutes(random.nextInt(200_000)))))
                .toList());
    }
}
