package samskap.value.pairwise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.hipparchus.stat.correlation.SpearmansCorrelation;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RatingsTests {

    @Test
    void how_ratings_follow_from_values_is_found() {
        var crowd = new Crowd(80, 1, 1);
        var fit = fit(crowd.compare(3_000), ratings(crowd, 80, 200, 0.8, 0.7, 1));
        var scale = fit.ratingScale().orElseThrow();
        assertThat(scale.location()).isCloseTo(4, within(0.25));
        assertThat(scale.slope()).isCloseTo(0.8, within(0.08));
        assertThat(scale.raterVariance()).isCloseTo(0.49, within(0.16));
        assertThat(scale.residualVariance()).isCloseTo(1, within(3 * 0.034));
    }

    @Test
    void ratings_make_values_better_and_surer_where_comparisons_are_few() {
        var crowd = new Crowd(80, 1, 2);
        var few = crowd.compare(240);
        var alone = PairwiseModel.standard().fit(few);
        var both = fit(few, ratings(crowd, 80, 20, 0.8, 0.7, 1));
        assertThat(spearman(both, crowd)).isGreaterThan(spearman(alone, crowd) + 0.05);
        assertThat(both.reliability()).isGreaterThan(alone.reliability() + 0.1);
    }

    @Test
    void intervals_still_hold_the_truth() {
        int inside = 0;
        for (int run = 0; run < 10; run++) {
            var crowd = new Crowd(60, 1, 100 + run);
            var fit = fit(crowd.compare(300), ratings(crowd, 60, 20, 0.8, 0.7, 1));
            for (int i = 0; i < 60; i++) {
                inside += fit.interval(i, 0.9).contains(crowd.truth[i]) ? 1 : 0;
            }
        }
        assertThat(inside / 600.0).isBetween(0.84, 0.95);
    }

    @Test
    void ratings_that_have_nothing_to_do_with_value_are_hardly_listened_to() {
        var crowd = new Crowd(60, 1, 3);
        var comparisons = crowd.compare(1_500);
        var alone = PairwiseModel.standard().fit(comparisons);
        var both = fit(comparisons, ratings(crowd, 60, 10, 0, 0.7, 1));
        assertThat(both.ratingScale().orElseThrow().slope()).isLessThan(0.15);
        assertThat(new SpearmansCorrelation().correlation(alone.values(), both.values()))
                .isGreaterThan(0.98);
    }

    @Test
    void constant_ratings_change_nothing() {
        var crowd = new Crowd(30, 1, 4);
        var comparisons = crowd.compare(600);
        var constant = Ratings.of(30, 0);
        for (int n = 0; n < 90; n++) {
            constant.add(n / 30, n % 30, 4, Comparisons.NO_SEGMENT);
        }
        var fit = fit(comparisons, constant.build());
        assertThat(fit.values()).doesNotContain(Double.NaN);
        assertThat(new SpearmansCorrelation()
                        .correlation(
                                fit.values(),
                                PairwiseModel.standard().fit(comparisons).values()))
                .isGreaterThan(0.95);
    }

    @Test
    void without_comparisons_ratings_rank_alone() {
        var crowd = new Crowd(60, 1, 5);
        var fit = fit(Comparisons.among(60).build(), ratings(crowd, 60, 30, 0.8, 0.7, 1));
        assertThat(spearman(fit, crowd)).isGreaterThan(0.8);
        assertThat(Arrays.stream(fit.variances()).allMatch(v -> v > 0 && v < 100))
                .isTrue();
    }

    @Test
    void iterating_and_factoring_agree_on_ratings() {
        var crowd = new Crowd(60, 1, 6);
        var comparisons = crowd.compare(600);
        var few = ratings(crowd, 60, 20, 0.8, 0.7, 1);
        var sigma = new Assumptions(java.util.OptionalDouble.of(1), true, true, Approximation.LAPLACE, 0);
        var builder = Ratings.of(520, 0);
        for (int r = 0; r < few.size(); r++) {
            builder.add(few.rater[r], few.idea[r], few.value[r], Comparisons.NO_SEGMENT);
        }
        var small = PairwiseFits.withTau(new Answers(comparisons, few, Population.undivided()), sigma, 1);
        var large = PairwiseFits.withTau(
                new Answers(comparisons.extendedTo(520).build(), builder.build(), Population.undivided()), sigma, 1);
        assertThat(Arrays.copyOf(large.values(), 60)).containsExactly(small.values(), within(1e-6));
        double product = 0;
        for (double[] draw : large.draws(4_000, 1)) {
            product += (draw[2] - large.value(2)) * (draw[3] - large.value(3)) / 4_000;
        }
        assertThat(large.covariance(2, 3)).isCloseTo(small.covariance(2, 3), within(1e-6));
        assertThat(product).isCloseTo(small.covariance(2, 3), within(3 * small.variance(2) / Math.sqrt(4_000)));
    }

    @Test
    void ratings_that_make_no_sense_are_refused() {
        var builder = Ratings.of(3, 0);
        assertThatThrownBy(() -> builder.add(0, 3, 4, -1)).hasMessageContaining("There are 3 ideas");
        assertThatThrownBy(() -> builder.add(0, 0, Double.NaN, -1)).hasMessageContaining("must be a number");
        var foreign = builder.add(0, 0, 4, -1).build();
        var comparisons = Comparisons.among(4).build();
        assertThatThrownBy(() -> new Answers(comparisons, foreign, Population.undivided()))
                .hasMessage("Comparisons are of 4 ideas, ratings of 3");
    }

    private static PairwiseFit fit(Comparisons comparisons, Ratings ratings) {
        return PairwiseModel.standard().fit(new Answers(comparisons, ratings, Population.undivided()));
    }

    /** Each rater rates ten random ideas. */
    private static Ratings ratings(Crowd crowd, int ideas, int raters, double slope, double severity, double noise) {
        var builder = Ratings.of(ideas, 0);
        var mildness = new Crowd(raters, severity, 8).truth;
        var residual = new Crowd(raters * 10, noise, 9).truth;
        for (int r = 0; r < raters * 10; r++) {
            int idea = (r * 7 + crowd.random.nextInt(3)) % ideas;
            builder.add(r / 10, idea, 4 + slope * crowd.truth[idea] + mildness[r / 10] + residual[r], -1);
        }
        return builder.build();
    }

    private static double spearman(PairwiseFit fit, Crowd crowd) {
        return new SpearmansCorrelation().correlation(fit.values(), crowd.truth);
    }
}
