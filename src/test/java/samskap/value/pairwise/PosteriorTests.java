package samskap.value.pairwise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PosteriorTests {

    private static final int DRAWS = 4_000;

    @Test
    void joint_draws_have_the_means_and_covariances_that_are_stated() {
        var fit = PairwiseModel.standard().fit(new Crowd(30, 1, 1).compare(200));
        assertThat(fit.components()).hasSizeGreaterThan(3);
        expectMoments(fit, 3);
    }

    @Test
    void draws_without_factoring_have_them_too() {
        var sigma = new Assumptions(OptionalDouble.of(1), true, true, Approximation.LAPLACE, 0);
        expectMoments(new PairwiseModel(sigma).fit(new Crowd(600, 1, 2).compare(1_500)), 4);
    }

    private static void expectMoments(PairwiseFit fit, double standardErrors) {
        var draws = fit.draws(DRAWS, 77);
        for (int i = 0; i < 6; i++) {
            double mean = mean(draws, i);
            double sd = Math.sqrt(fit.covariance(i, i));
            assertThat(mean).isCloseTo(fit.value(i), within(standardErrors * sd / Math.sqrt(DRAWS)));
            for (int j = 0; j <= i; j++) {
                double product = 0;
                for (double[] draw : draws) {
                    product += (draw[i] - fit.value(i)) * (draw[j] - fit.value(j)) / DRAWS;
                }
                double error = Math.sqrt(
                        (fit.covariance(i, i) * fit.covariance(j, j) + Math.pow(fit.covariance(i, j), 2)) / DRAWS);
                assertThat(product).isCloseTo(fit.covariance(i, j), within(standardErrors * 1.2 * error));
            }
        }
    }

    @Test
    void the_number_of_threads_changes_no_bit() throws Exception {
        var comparisons = new Crowd(700, 1, 3).compare(30_000);
        var here = PairwiseModel.standard().fit(comparisons);
        try (var alone = new ForkJoinPool(1)) {
            var there = alone.submit(() -> PairwiseModel.standard().fit(comparisons))
                    .get();
            assertThat(there.values()).isEqualTo(here.values());
            assertThat(there.sigma()).isEqualTo(here.sigma());
            assertThat(alone.submit(() -> there.draws(8, 5)).get()).isDeepEqualTo(here.draws(8, 5));
            assertThat(alone.submit(there::variances).get()).isEqualTo(here.variances());
        }
    }

    @Test
    void more_draws_begin_with_the_same_ones() {
        var fit = PairwiseModel.standard().fit(new Crowd(20, 1, 4).compare(100));
        assertThat(Arrays.copyOf(fit.draws(50, 9), 10)).isDeepEqualTo(fit.draws(10, 9));
        assertThat(fit.draws(1, 10)).isNotEqualTo(fit.draws(1, 9));
    }

    @Test
    void an_interval_holds_what_it_says() {
        var fit = PairwiseModel.standard().fit(new Crowd(20, 1, 5).compare(80));
        var interval = fit.interval(4, 0.9);
        double within = Arrays.stream(fit.draws(DRAWS, 6))
                .filter(draw -> interval.contains(draw[4]))
                .count();
        assertThat(within / DRAWS).isCloseTo(0.9, within(3 * Math.sqrt(0.09 / DRAWS)));
        assertThat(fit.interval(4, 0.5).high()).isLessThan(interval.high());
        assertThatThrownBy(() -> fit.interval(4, 1)).hasMessageContaining("between 0 and 1");
    }

    @Test
    void integrating_over_sigma_says_honestly_more_than_one_sigma_does() {
        var comparisons = new Crowd(40, 1, 6).compare(100);
        var assumptions = new Assumptions(OptionalDouble.empty(), true, true, Approximation.LAPLACE, 0);
        var one = new PairwiseModel(assumptions).fit(comparisons);
        var mixed = PairwiseModel.standard().fit(comparisons);
        assertThat(mixed.components().stream()
                        .mapToDouble(Estimation.Weighted::weight)
                        .sum())
                .isCloseTo(1, within(1e-9));
        assertThat(Arrays.stream(mixed.variances()).sum())
                .isGreaterThan(Arrays.stream(one.variances()).sum());
    }

    private static double mean(double[][] draws, int idea) {
        return Arrays.stream(draws).mapToDouble(draw -> draw[idea]).average().orElseThrow();
    }
}
