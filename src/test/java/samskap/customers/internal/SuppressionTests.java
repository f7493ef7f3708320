package samskap.customers.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import samskap.customers.Mirror;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SuppressionTests {

    @Test
    void groups_that_are_large_enough_are_told() {
        assertThat(Suppression.of(List.of(12, 5, 0))).containsExactly(12, 5, 0);
    }

    @Test
    void a_small_group_takes_the_smallest_other_along_so_that_the_sum_does_not_tell_it() {
        assertThat(Suppression.of(List.of(20, 7, 3, 0))).containsExactly(20, null, null, 0);
    }

    @Test
    void two_small_groups_that_are_small_together_take_another_along() {
        assertThat(Suppression.of(List.of(20, 2, 2))).containsExactly(null, null, null);
        assertThat(Suppression.of(List.of(20, 9, 2, 2))).containsExactly(20, null, null, null);
        assertThat(Suppression.of(List.of(20, 4, 3))).containsExactly(20, null, null);
    }

    @Test
    void where_only_a_small_group_is_nothing_is_told_not_even_who_is_missing() {
        assertThat(Suppression.of(List.of(0, 3, 0))).containsExactly(null, null, null);
        assertThat(Suppression.of(List.of(0, 1, 2))).containsExactly(null, null, null);
    }

    @Test
    void where_all_are_of_one_group_nothing_is_told_for_it_would_tell_of_each_of_them() {
        assertThat(Suppression.of(List.of(40, 0, 0))).containsExactly(null, null, null);
        assertThat(Suppression.of(List.of(0, 0, 0))).containsExactly(null, null, null);
    }

    /** Whoever knows the sum, the counts that are told and the rule still can't tell any hidden count. */
    @Test
    void no_hidden_count_follows_from_the_others_and_the_sum() {
        var random = new Random(7);
        for (var round = 0; round < 20_000; round++) {
            var counts = new ArrayList<Integer>();
            var cells = 2 + random.nextInt(6);
            for (var cell = 0; cell < cells; cell++) {
                counts.add(random.nextInt(4) == 0 ? 0 : random.nextInt(12));
            }
            check(counts, Suppression.of(counts));
        }
    }

    private static void check(List<Integer> counts, List<@Nullable Integer> told) {
        var hidden = new ArrayList<Integer>();
        for (var cell = 0; cell < counts.size(); cell++) {
            var count = told.get(cell);
            if (count == null) {
                hidden.add(counts.get(cell));
            } else {
                assertThat(count)
                        .as("%s", counts)
                        .isEqualTo(counts.get(cell))
                        .matches(n -> n == 0 || n >= Mirror.FEWEST);
            }
        }
        if (told.stream().anyMatch(Objects::nonNull)) {
            assertThat(counts.stream().filter(count -> count > 0))
                    .as("%s", counts)
                    .hasSizeGreaterThanOrEqualTo(2);
        }
        if (!hidden.isEmpty() && told.stream().anyMatch(Objects::nonNull)) {
            var sum = hidden.stream().mapToInt(Integer::intValue).sum();
            assertThat(hidden).as("%s", counts).hasSizeGreaterThanOrEqualTo(2).doesNotContain(0);
            assertThat(sum).as("%s", counts).isGreaterThanOrEqualTo(Mirror.FEWEST);
        }
    }
}
