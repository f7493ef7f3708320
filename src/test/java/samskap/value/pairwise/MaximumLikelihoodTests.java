package samskap.value.pairwise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samskap.value.Oracles;
import samskap.value.pairwise.MaximumLikelihood.DoesNotExist;
import samskap.value.pairwise.MaximumLikelihood.Estimated;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MaximumLikelihoodTests {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void journals_that_cite_each_other_get_the_published_abilities(boolean byNewton) {
        var oracle = Oracles.read("04_bt_stigler_citations");
        var estimated = (Estimated) estimate(Crowd.fromWins(oracle.get("wins_row_beats_col")), byNewton);
        for (int i = 0; i < 4; i++) {
            var name = oracle.get("names").get(i).asString();
            assertThat(estimated.logAbilities()[i])
                    .isCloseTo(oracle.get("logAbility").get(name).asDouble(), within(1e-6));
            assertThat(estimated.standardErrors()[i])
                    .isCloseTo(oracle.get("se").get(name).asDouble(), within(1e-6));
        }
        assertThat(estimated.deviance()).isCloseTo(oracle.get("deviance").asDouble(), within(1e-6));
        assertThat(estimated.degreesOfFreedom()).isEqualTo(oracle.get("dfResid").asInt());
        assertThat(estimated.logLikelihood())
                .isCloseTo(oracle.get("logLikKernel").asDouble(), within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void where_an_idea_never_won_there_is_no_estimate(boolean byNewton) {
        var sparse = Oracles.read("09_bt_gaussian_prior_sparse").get("wins_row_beats_col");
        assertThat(estimate(Crowd.fromWins(sparse), byNewton)).isInstanceOf(DoesNotExist.class);
        assertThat(estimate(Comparisons.among(3).build(), byNewton)).isInstanceOf(DoesNotExist.class);
    }

    @Test
    void two_ideas_differ_by_the_logit_of_the_share_that_preferred_one() {
        var comparisons = Comparisons.among(2);
        Stream.of(Outcome.LEFT, Outcome.LEFT, Outcome.LEFT, Outcome.RIGHT)
                .forEach(outcome -> comparisons.add(0, 1, outcome));
        var estimated = (Estimated) MaximumLikelihood.byNewton(comparisons.build(), 1);
        assertThat(estimated.logAbilities()[0]).isCloseTo(Math.log(3), within(1e-9));
        assertThat(estimated.standardErrors()[0]).isCloseTo(Math.sqrt(1 / (4 * .75 * .25)), within(1e-9));
        assertThat(estimated.deviance()).isCloseTo(0, within(1e-9));
    }

    @Test
    void ties_alone_make_equals() {
        var comparisons = Comparisons.among(3).add(0, 1, Outcome.TIE).add(1, 2, Outcome.TIE);
        var estimated = (Estimated) MaximumLikelihood.byMinorisation(comparisons.build(), 0);
        assertThat(estimated.logAbilities()).containsExactly(new double[] {0, 0, 0}, within(1e-9));
    }

    @Test
    void a_reference_that_is_no_idea_is_refused() {
        var comparisons = Comparisons.among(2).build();
        assertThatThrownBy(() -> MaximumLikelihood.byNewton(comparisons, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There are 2 ideas, so none has number 2");
    }

    private static MaximumLikelihood estimate(Comparisons comparisons, boolean byNewton) {
        return byNewton ? MaximumLikelihood.byNewton(comparisons, 0) : MaximumLikelihood.byMinorisation(comparisons, 0);
    }
}
