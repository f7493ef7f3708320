package samskap.value.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import samskap.value.Oracles;
import samskap.value.pairwise.LogisticNormal;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class InformationGainTests {

    @Test
    void a_comparison_tells_what_adaptive_integration_says_it_does() {
        for (var oracle : Oracles.read("17_pair_information_gain").get("cases")) {
            double mean = oracle.get("meanDiff").asDouble();
            double variance = oracle.get("varDiff").asDouble();
            assertThat(LogisticNormal.probability(mean, variance))
                    .isCloseTo(oracle.get("pWin").asDouble(), within(1e-9));
            assertThat(InformationGain.bits(mean, variance))
                    .isCloseTo(oracle.get("eigBits").asDouble(), within(1e-9));
        }
    }

    @Test
    void what_is_known_for_sure_tells_nothing() {
        assertThat(InformationGain.bits(0, 0)).isZero();
        assertThat(InformationGain.bits(800, 1)).isCloseTo(0, within(1e-12));
    }

    @Test
    void it_does_not_matter_which_idea_is_named_first() {
        assertThat(InformationGain.bits(-1.3, 0.7)).isCloseTo(InformationGain.bits(1.3, 0.7), within(1e-12));
    }

    @Test
    void the_vaguest_difference_tells_nearly_a_whole_bit_and_never_more() {
        assertThat(InformationGain.bits(0, 1e4)).isBetween(0.97, 1.0);
    }

    @Test
    void what_is_no_distribution_is_refused() {
        assertThatThrownBy(() -> InformationGain.bits(0, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> InformationGain.bits(Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
