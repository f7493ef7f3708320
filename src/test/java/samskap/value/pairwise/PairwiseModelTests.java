package samskap.value.pairwise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samskap.value.Oracles;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PairwiseModelTests {

    private static final Offset<Double> CLOSE = within(1e-6);

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void a_sparse_disconnected_separated_graph_fits_as_independent_software_says(int which) {
        var oracle = Oracles.read("09_bt_gaussian_prior_sparse");
        var expected = oracle.get("gaussianPrior").get(which);
        var model = new PairwiseModel(Assumptions.plain(expected.get("sigma").asDouble()));
        var fit = model.fit(Crowd.fromWins(oracle.get("wins_row_beats_col")));
        assertThat(fit.values()).containsExactly(Oracles.numbers(expected.get("map")), CLOSE);
        for (int i = 0; i < fit.ideas(); i++) {
            assertThat(Math.sqrt(fit.variance(i)))
                    .isCloseTo(expected.get("laplaceSe").get(i).asDouble(), CLOSE);
            for (int j = 0; j < fit.ideas(); j++) {
                assertThat(fit.covariance(i, j))
                        .isCloseTo(expected.get("cov").get(i).get(j).asDouble(), CLOSE);
            }
        }
    }

    @Test
    void the_nearest_gaussian_has_the_mean_and_spread_of_a_long_markov_chain() {
        var oracle = Oracles.read("09_bt_gaussian_prior_sparse");
        var assumptions = new Assumptions(OptionalDouble.of(1), false, false, Approximation.VARIATIONAL, 0);
        var fit = new PairwiseModel(assumptions).fit(Crowd.fromWins(oracle.get("wins_row_beats_col")));
        var chain = oracle.get("mcmcSigma1");
        assertThat(fit.values()).containsExactly(Oracles.numbers(chain.get("mean")), within(0.01));
        for (int i = 0; i < fit.ideas(); i++) {
            assertThat(Math.sqrt(fit.variance(i)))
                    .isCloseTo(chain.get("sd").get(i).asDouble(), within(0.01));
        }
    }

    @Test
    void without_answers_every_idea_is_typical_and_nothing_is_reliable() {
        var fit = PairwiseModel.standard().fit(Comparisons.among(20).build());
        assertThat(fit.values()).containsOnly(0);
        assertThat(fit.reliability()).isCloseTo(0, within(1e-9));
        assertThat(fit.shareBeaten(3)).isEqualTo(0.5);
        assertThat(fit.preferredToTypical(3)).isCloseTo(0.5, within(1e-12));
        assertThat(fit.tau()).isEmpty();
        assertThat(fit.ratingScale()).isEmpty();
    }

    @Test
    void no_ideas_are_no_trouble() {
        var fit = PairwiseModel.standard().fit(Comparisons.among(0).build());
        assertThat(fit.values()).isEmpty();
        assertThat(fit.reliability()).isZero();
    }

    @Test
    void new_names_for_the_ideas_change_nothing() {
        var crowd = new Crowd(40, 1, 7);
        var comparisons = crowd.compare(600);
        var renamed = Comparisons.among(40);
        for (int c = 0; c < comparisons.size(); c++) {
            renamed.add(39 - comparisons.left(c), 39 - comparisons.right(c), comparisons.outcome(c));
        }
        var one = PairwiseModel.standard().fit(comparisons);
        var other = PairwiseModel.standard().fit(renamed.build());
        for (int i = 0; i < 40; i++) {
            assertThat(other.value(39 - i)).isCloseTo(one.value(i), CLOSE);
            assertThat(other.variance(39 - i)).isCloseTo(one.variance(i), CLOSE);
        }
    }

    @Test
    void exchanged_places_turn_the_position_effect_around_and_nothing_else() {
        var comparisons = new Crowd(30, 1, 8).compare(500);
        var turned = Comparisons.among(30);
        for (int c = 0; c < comparisons.size(); c++) {
            turned.add(
                    comparisons.right(c),
                    comparisons.left(c),
                    comparisons.outcome(c).reversed());
        }
        var one = PairwiseModel.standard().fit(comparisons);
        var other = PairwiseModel.standard().fit(turned.build());
        assertThat(other.values()).containsExactly(one.values(), CLOSE);
        assertThat(other.positionEffect()).isCloseTo(-one.positionEffect(), CLOSE);
    }

    @Test
    void opposite_answers_turn_the_values_around() {
        var comparisons = new Crowd(30, 1, 9).compare(500);
        var opposite = Comparisons.among(30);
        for (int c = 0; c < comparisons.size(); c++) {
            opposite.add(
                    comparisons.left(c),
                    comparisons.right(c),
                    comparisons.outcome(c).reversed());
        }
        var one = PairwiseModel.standard().fit(comparisons);
        var other = PairwiseModel.standard().fit(opposite.build());
        assertThat(other.values())
                .containsExactly(Arrays.stream(one.values()).map(v -> -v).toArray(), CLOSE);
    }

    @Test
    void the_same_answers_twice_make_the_values_surer_and_further_apart() {
        var comparisons = new Crowd(20, 1, 10).compare(200);
        var twice = comparisons.extendedTo(20);
        for (int c = 0; c < comparisons.size(); c++) {
            twice.add(comparisons.left(c), comparisons.right(c), comparisons.outcome(c));
        }
        var model = new PairwiseModel(Assumptions.plain(1));
        var once = model.fit(comparisons);
        var both = model.fit(twice.build());
        for (int i = 0; i < 20; i++) {
            assertThat(both.variance(i)).isLessThan(once.variance(i));
        }
        assertThat(spread(both)).isGreaterThan(spread(once));
    }

    @Test
    void an_idea_that_nobody_met_leaves_the_others_alone() {
        var comparisons = new Crowd(20, 1, 11).compare(200);
        var model = new PairwiseModel(Assumptions.plain(1.3));
        var without = model.fit(comparisons);
        var with = model.fit(comparisons.extendedTo(21).build());
        assertThat(Arrays.copyOf(with.values(), 20)).containsExactly(without.values(), CLOSE);
        assertThat(with.value(20)).isZero();
        assertThat(with.variance(20)).isCloseTo(1.69, CLOSE);
    }

    @Test
    void the_position_effect_is_found_and_does_not_colour_the_values() {
        var crowd = new Crowd(50, 1, 12);
        var builder = Comparisons.among(50);
        for (int c = 0; c < 5_000; c++) {
            int left = crowd.random.nextInt(50);
            int right = (left + 1 + crowd.random.nextInt(49)) % 50;
            builder.add(left, right, crowd.answer(crowd.truth[left] - crowd.truth[right] + 0.4, 0));
        }
        assertThat(PairwiseModel.standard().fit(builder.build()).positionEffect())
                .isCloseTo(0.4, within(3 * 0.035));
    }

    @Test
    void the_share_of_ties_among_equals_is_found() {
        var crowd = new Crowd(50, 1, 13);
        var builder = Comparisons.among(50);
        for (int c = 0; c < 5_000; c++) {
            int left = crowd.random.nextInt(50);
            int right = (left + 1 + crowd.random.nextInt(49)) % 50;
            builder.add(left, right, crowd.answer(crowd.truth[left] - crowd.truth[right], 0.6));
        }
        var fit = PairwiseModel.standard().fit(builder.build());
        assertThat(fit.tieWeight()).isCloseTo(0.6, within(3 * 0.023));
        assertThat(fit.sigma()).isCloseTo(Math.sqrt(squares(crowd.truth) / 50), within(0.12));
    }

    @Test
    void sigma_is_found_from_the_answers() {
        for (double sd : new double[] {0.5, 1, 2}) {
            var crowd = new Crowd(200, sd, 14);
            var fit = PairwiseModel.standard().fit(crowd.compare(4_000));
            assertThat(fit.sigma()).isCloseTo(Math.sqrt(squares(crowd.truth) / 200), within(0.1 * sd));
        }
    }

    @Test
    void iterating_and_factoring_agree() {
        var crowd = new Crowd(480, 1, 15);
        var comparisons = crowd.compare(2_400);
        var model = new PairwiseModel(new Assumptions(OptionalDouble.of(1), true, true, Approximation.LAPLACE, 0));
        var small = model.fit(comparisons);
        var large = model.fit(comparisons.extendedTo(520).build());
        assertThat(Arrays.copyOf(large.values(), 480)).containsExactly(small.values(), CLOSE);
        assertThat(large.covariance(3, 4)).isCloseTo(small.covariance(3, 4), CLOSE);
        for (int i = 0; i < 480; i++) {
            assertThat(large.variance(i) / small.variance(i)).isCloseTo(1, within(0.2));
        }
        double mean = Arrays.stream(small.variances()).average().orElseThrow();
        assertThat(Arrays.stream(large.variances()).limit(480).average().orElseThrow())
                .isCloseTo(mean, within(0.01 * mean));
    }

    @Test
    void sigma_hardly_depends_on_whether_the_determinant_is_exact() {
        var crowd = new Crowd(480, 1, 16);
        var comparisons = crowd.compare(2_400 * 2);
        var exact = new Problem(Answers.of(comparisons));
        var stochastic = new Problem(Answers.of(comparisons.extendedTo(500).build()));
        assertThat(exact.isFactored()).isTrue();
        assertThat(stochastic.isFactored()).isFalse();
        double prior = 40 * Math.log(0.7 / 1.4);
        assertThat(determinant(stochastic, 0.7) - determinant(stochastic, 1.4) + prior)
                .isCloseTo(determinant(exact, 0.7) - determinant(exact, 1.4), within(1.0));
    }

    private static double determinant(Problem problem, double sigma) {
        var given = new Hyperparameters(Variances.of(sigma, 1, true), new RatingScale(0, 0, 1, 1), false);
        var hessian =
                new Newton(problem, given, Start.cold(problem.layout)).mode().hessian();
        return problem.isFactored() ? new Cholesky(hessian.dense()).logDeterminant() : Lanczos.logDeterminant(hessian);
    }

    @Test
    void a_warm_fit_ends_where_a_cold_one_does_also_with_new_ideas() {
        var crowd = new Crowd(60, 1, 17);
        var comparisons = crowd.compare(1_500);
        var model = PairwiseModel.standard();
        var earlier = model.fit(comparisons);
        var more = Answers.of(comparisons
                .extendedTo(62)
                .add(60, 3, Outcome.LEFT)
                .add(5, 60, Outcome.LEFT)
                .build());
        var fixed = new Assumptions(OptionalDouble.of(earlier.sigma()), true, true, Approximation.VARIATIONAL, 0);
        assertThat(model.refit(more, earlier).values())
                .containsExactly(new PairwiseModel(fixed).fit(more).values(), CLOSE);
        var muchMore = comparisons.extendedTo(60);
        for (int c = 0; c < 500; c++) {
            muchMore.add(
                    c % 60,
                    (c * 7 + 1 + c % 60) % 60 == c % 60 ? (c + 1) % 60 : (c * 7 + 1 + c % 60) % 60,
                    Outcome.TIE);
        }
        var all = Answers.of(muchMore.build());
        assertThat(model.refit(all, earlier).values())
                .containsExactly(model.fit(all).values(), within(1e-3));
    }

    @Test
    void a_tie_without_a_probability_of_its_own_is_half_a_win_for_each() {
        var tied = Comparisons.among(3)
                .add(0, 1, Outcome.TIE)
                .add(1, 2, Outcome.LEFT)
                .build();
        var fit = new PairwiseModel(Assumptions.plain(1)).fit(tied);
        assertThat(fit.value(0)).isBetween(0.0, fit.value(1));
    }

    @Test
    void answers_that_make_no_sense_are_refused() {
        var builder = Comparisons.among(3, 2);
        assertThatThrownBy(() -> builder.add(1, 1, Outcome.TIE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Idea 1 can't be compared with itself");
        assertThatThrownBy(() -> builder.add(0, 3, Outcome.LEFT)).hasMessageContaining("There are 3 ideas");
        assertThatThrownBy(() -> builder.add(0, 1, Outcome.LEFT, 2)).hasMessageContaining("There are 2 segments");
        assertThatThrownBy(() -> Answers.of(builder.build())).hasMessageContaining("the population has 0");
        assertThatThrownBy(() -> Assumptions.plain(Double.NaN)).hasMessageContaining("σ must be");
    }

    private static double spread(PairwiseFit fit) {
        return squares(fit.values());
    }

    private static double squares(double[] values) {
        return Arrays.stream(values).map(v -> v * v).sum();
    }
}
