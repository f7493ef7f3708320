package samskap.scoring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EstimationTests {

    /**
     * Whoever changes these numbers changes the method: then its version goes up too, or scores that were kept would be
     * held against others' numbers.
     */
    @Test
    void the_same_facts_give_these_numbers_by_this_version_of_the_method() {
        assertThat(Estimation.MODEL).isEqualTo("2");
        var board = Estimation.of(SomeEvidence.ofAll(), null, SomeEvidence.NOW).board();
        assertThat(board.ranking().stream().map(worth -> worth.idea().id().value()))
                .containsExactly(6L, 5L, 4L, 3L, 2L, 1L);
        assertThat(board.ranking().stream()
                        .mapToDouble(worth -> worth.value().middle())
                        .toArray())
                .containsExactly(new double[] {76.8876, 70.5430, 62.4087, 54.1831, 41.9020, 39.1590}, within(1e-3));
    }
}
