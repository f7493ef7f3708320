package samskap.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import samskap.simulate.Survey.Pairing;

/** A short look at what {@code bin/simulate} does at length: few replicates, hence wider bands. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SimulationTests {

    private static final double LOOSE = 0.05;

    @Test
    void random_pairs_find_the_order_and_intervals_hold_the_truth() {
        var study = new PairingStudy(Pairing.RANDOM, 1, 8, 5, 10, 20);
        expectInBands(study.findings(study.points(5), LOOSE));
    }

    @Test
    void targeted_pairs_find_the_top_with_fewer_questions() {
        var study = new PairingStudy(Pairing.TARGETED, 1, 4, 5, 10);
        expectInBands(study.findings(study.points(5), LOOSE));
    }

    @Test
    void noise_does_not_look_reliable() {
        expectInBands(CoinTossStudy.run(4, 5));
    }

    @Test
    void a_loud_segment_is_heard_in_its_share() {
        expectInBands(LoudSegmentStudy.run(1, 100, 4, 5));
    }

    @Test
    void careless_changing_and_colluding_customers_do_bounded_harm() {
        expectInBands(TroubleStudy.careless(6, 5));
        expectInBands(TroubleStudy.drifting(6, 5));
        expectInBands(TroubleStudy.colluding(20, 5));
    }

    @Test
    void honest_months_hardly_ever_give_a_sign_and_pushing_does() {
        expectInBands(SignStudy.run(40, 5));
    }

    private static void expectInBands(List<Finding> findings) {
        assertThat(findings).isNotEmpty().allMatch(Finding::isInBand);
    }
}
