package samskap.dialogue.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import samskap.dialogue.AnswerTimes.Estimate;
import samskap.dialogue.AnswerTimes.Measure;
import samskap.dialogue.internal.Timing.Course;
import samskap.ideas.IdeaId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TimingTests {

    private static final Duration GOAL = Duration.ofHours(24);
    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final Duration LATER_ON = Duration.ofDays(30);
    private static final Instant LATER = MONDAY.plus(LATER_ON);

    @Test
    void half_of_all_had_an_answer_within_the_median_those_that_wait_standing_last() {
        assertThat(first(answered(2), answered(4), answered(6)).median()).isEqualTo(Duration.ofHours(4));
        assertThat(first(answered(2), answered(4), waiting()).median()).isEqualTo(Duration.ofHours(4));
        assertThat(first(answered(2), answered(4), waiting(), waiting()).median())
                .isEqualTo(Duration.ofHours(4));
        assertThat(first(answered(2), waiting(), waiting()).median()).isNull();
    }

    @Test
    void in_the_estimate_whoever_waits_counts_for_as_long_as_they_have() {
        var answered =
                IntStream.rangeClosed(1, 10).mapToObj(TimingTests::answered).toList();
        var likely = new Estimate(Duration.ofHours(5), Duration.ofHours(2), Duration.ofHours(9));
        assertThat(estimate(answered)).isEqualTo(likely);
        var justNow = shared(LATER.minus(Duration.ofMinutes(20)));
        assertThat(estimate(with(answered, Collections.nCopies(30, justNow)))).isEqualTo(likely);
        assertThat(estimate(with(answered, Collections.nCopies(30, waiting()))))
                .isEqualTo(new Estimate(null, LATER_ON, null));
    }

    @Test
    void of_few_who_wait_the_estimate_ends_nowhere() {
        assertThat(estimate(List.of(answered(2), answered(3), answered(4))))
                .isEqualTo(new Estimate(Duration.ofHours(3), Duration.ZERO, null));
    }

    private static @Nullable Estimate estimate(List<Course> courses) {
        return Timing.measure(courses, Course::answeredAt, GOAL, LATER).estimate();
    }

    private static List<Course> with(List<Course> some, List<Course> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    @Test
    void of_no_ideas_nothing_is_said() {
        assertThat(first()).isEqualTo(new Measure(0, null, null, 0, 0));
    }

    @Test
    void whoever_still_waits_counts_against_the_goal_once_the_time_is_up() {
        var early = MONDAY.plus(Duration.ofHours(20));
        var courses = List.of(answered(2), answered(23), waiting());
        assertThat(Timing.measure(courses, Course::answeredAt, GOAL, early)).satisfies(measure -> {
            assertThat(measure.judged()).isEqualTo(2);
            assertThat(measure.within()).isEqualTo(2);
        });
        assertThat(Timing.measure(courses, Course::answeredAt, GOAL, LATER)).satisfies(measure -> {
            assertThat(measure.judged()).isEqualTo(3);
            assertThat(measure.within()).isEqualTo(2);
        });
        assertThat(first(answered(24), answered(25)).within()).isEqualTo(1);
    }

    @Test
    void weeks_come_latest_first_and_all_together_last() {
        var first = Timing.mondayOf(MONDAY);
        var courses = List.of(answered(2), shared(MONDAY.plus(Duration.ofDays(7))));
        assertThat(Timing.weeks(courses, first, 3, LATER))
                .satisfiesExactly(
                        empty -> assertThat(empty.ideas()).isZero(),
                        second -> {
                            assertThat(second.monday()).isEqualTo(first.plusWeeks(1));
                            assertThat(second.first().done()).isZero();
                        },
                        week -> assertThat(week.first().done()).isEqualTo(1),
                        all -> assertThat(all.ideas()).isEqualTo(2));
    }

    @Test
    void a_week_begins_on_monday_where_the_company_lives() {
        assertThat(Timing.mondayOf(Instant.parse("2026-03-01T22:59:59Z"))).isEqualTo(LocalDate.of(2026, 2, 23));
        assertThat(Timing.mondayOf(Instant.parse("2026-03-01T23:00:00Z"))).isEqualTo(LocalDate.of(2026, 3, 2));
    }

    private static Measure first(Course... courses) {
        return Timing.measure(List.of(courses), Course::answeredAt, GOAL, LATER);
    }

    private static Course answered(int hours) {
        return new Course(new IdeaId(hours), MONDAY, MONDAY.plus(Duration.ofHours(hours)), null);
    }

    private static Course waiting() {
        return shared(MONDAY);
    }

    private static Course shared(Instant at) {
        return new Course(new IdeaId(1), at, null, null);
    }
}
