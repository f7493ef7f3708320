package samskap.scoring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import samskap.scoring.Criterion;
import samskap.scoring.Weighed.Flip;
import samskap.scoring.Weighed.Stability;
import samskap.value.combination.Smaa;
import samskap.value.combination.Smaa.Gate;
import samskap.value.combination.Weighting;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SensitivityTests {

    private static final List<Criterion> CRITERIA = List.of(Criterion.PREFERENCE, Criterion.DOABLE);
    private static final List<float[][]> SCORES = List.of(new float[][] {{100, 80, 60}}, new float[][] {{25, 90, 95}});
    private static final Gate DOABLE = new Gate(1, Weighings.DOABLE);
    private static final double[] EVENLY = {20, 20};

    @Test
    void an_idea_that_the_gate_keeps_back_can_neither_push_the_first_two_aside_nor_come_first() {
        var gated = sensitivity(List.of(DOABLE), EVENLY);
        assertThat(gated.firstTwo()).isEqualTo(1);
        // 20w against 5(1−w): the third overtakes the second below a fifth, which is 5 beside 20; the first is kept
        // back at any weight.
        assertThat(gated.flips())
                .isEqualTo(Map.of(Criterion.PREFERENCE, new Flip(5, 100), Criterion.DOABLE, new Flip(0, 80)));
    }

    @Test
    void without_a_gate_it_can() {
        var open = sensitivity(List.of(), EVENLY);
        assertThat(open.firstTwo()).isLessThan(0.9);
        assertThat(open.flips().get(Criterion.PREFERENCE).above()).isLessThan(100);
    }

    @Test
    void a_criterion_that_only_keeps_ideas_back_has_no_weight_to_move() {
        assertThat(sensitivity(List.of(DOABLE), new double[] {20, 0}).flips()).isEmpty();
    }

    @Test
    void when_everybody_is_kept_back_they_are_compared_with_each_other() {
        assertThat(sensitivity(List.of(new Gate(1, 99)), EVENLY)).isEqualTo(sensitivity(List.of(), EVENLY));
    }

    private static Stability sensitivity(List<Gate> gates, double[] weights) {
        var sure = Weighting.of(weights, Weighting.SURE);
        var result = Smaa.of(SCORES, sure.draws(200, 7), gates, 10);
        return new Sensitivity(CRITERIA, SCORES, gates)
                .of(result, weights, Weighting.of(weights, Weighting.OPEN).draws(200, 7));
    }
}
