package samskap.chair;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import samskap.chair.FollowUp.Aim;
import samskap.chair.FollowUp.Course;
import samskap.chair.FollowUp.Week;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FollowUpCourseTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);

    @Test
    void the_trend_holds_the_later_half_of_the_weeks_against_the_earlier_one() {
        var course = new Course(Aim.PROMISES, weeks(List.of(2, 3, 3, 2, 9, 9, 10, 9), 10));
        assertThat(course.all()).isEqualTo(new Week(MONDAY, 47, 80));
        assertThat(course.trend()).hasValueSatisfying(trend -> {
            assertThat(trend.difference()).isEqualTo(27 / 40.0);
            assertThat(trend.includesNone()).isFalse();
        });
    }

    @Test
    void of_too_few_nothing_is_said() {
        var course = new Course(Aim.DECISIONS, weeks(List.of(1, 1, 1, 1, 1, 1, 1, 1), 2));
        assertThat(course.trend()).isEmpty();
        assertThat(new Week(MONDAY, 0, 0).interval()).isEmpty();
    }

    @Test
    void what_was_told_lately_has_had_less_time_to_become_an_idea_so_its_halves_are_not_compared() {
        assertThat(new Course(Aim.THEMES, weeks(List.of(9, 9, 9, 9, 1, 1, 1, 1), 10)).trend())
                .isEmpty();
    }

    private static List<Week> weeks(List<Integer> met, int of) {
        return IntStream.range(0, met.size())
                .mapToObj(n -> new Week(MONDAY.plusWeeks(n), met.get(n), of))
                .toList();
    }
}
