package samskap.value.lens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samskap.value.lens.KaplanMeier.Wait;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KaplanMeierTests {

    private static final double LEVEL = 0.95;
    private static final double TAIL = (1 - LEVEL) / 2;

    @ParameterizedTest
    @ValueSource(ints = {6, 7, 10, 20, 100, 10_000})
    void where_nobody_waits_the_interval_lies_between_the_order_statistics_of_the_sign_test(int size) {
        var shuffled = new ArrayList<>(
                IntStream.rangeClosed(1, size).mapToObj(n -> new Wait(n, true)).toList());
        Collections.shuffle(shuffled, new Random(7));
        var found = KaplanMeier.of(shuffled, LEVEL);
        var signs = new BinomialDistribution(size, 0.5);
        var low = IntStream.rangeClosed(0, size)
                .filter(n -> signs.cumulativeProbability(n) >= TAIL)
                .findFirst()
                .orElseThrow();
        assertThat(found).isEqualTo(new KaplanMeier((size + 1) / 2, low, size + 1.0 - low));
    }

    @Test
    void of_ten_these_are_the_second_and_the_ninth() {
        assertThat(KaplanMeier.of(ended(1, 2, 3, 4, 5, 6, 7, 8, 9, 10).toList(), LEVEL))
                .isEqualTo(new KaplanMeier(5, 2, 9));
    }

    @Test
    void of_five_no_interval_of_95_percent_ends_anywhere() {
        assertThat(KaplanMeier.of(ended(1, 2, 3, 4, 5).toList(), LEVEL))
                .isEqualTo(new KaplanMeier(3, 0, Double.POSITIVE_INFINITY));
    }

    @Test
    void remissions_of_leukemia_last_as_long_as_freireich_and_others_published_in_1963() {
        var treated = Stream.concat(
                        ended(6, 6, 6, 7, 10, 13, 16, 22, 23), waiting(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35))
                .toList();
        var untreated = ended(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23)
                .toList();
        assertThat(KaplanMeier.of(treated, LEVEL)).satisfies(found -> {
            assertThat(found.median()).isEqualTo(23);
            assertThat(found.low()).isEqualTo(11);
            assertThat(found.high()).isInfinite();
        });
        assertThat(KaplanMeier.of(untreated, LEVEL)).isEqualTo(new KaplanMeier(8, 4, 12));
    }

    @Test
    void whoever_came_just_now_says_nothing_about_how_long_it_takes() {
        var answered = ended(1, 2, 3, 4, 5, 6, 7, 8, 9, 10).toList();
        var withNew = Stream.concat(answered.stream(), waiting(0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7))
                .toList();
        assertThat(KaplanMeier.of(withNew, LEVEL)).isEqualTo(KaplanMeier.of(answered, LEVEL));
    }

    @Test
    void those_who_have_waited_longest_make_it_long() {
        var waits = Stream.concat(ended(1, 2, 3), waiting(20, 20, 20, 20, 20)).toList();
        assertThat(KaplanMeier.of(waits, LEVEL)).satisfies(found -> {
            assertThat(found.median()).isInfinite();
            assertThat(found.high()).isInfinite();
            assertThat(found.low()).isEqualTo(1);
        });
    }

    @Test
    void an_end_and_another_who_waits_at_the_same_moment_are_taken_in_this_order() {
        var waits = Stream.concat(waiting(1), ended(1)).toList();
        assertThat(KaplanMeier.of(waits, LEVEL).median()).isEqualTo(1);
        assertThat(KaplanMeier.of(waiting(3).toList(), LEVEL))
                .isEqualTo(new KaplanMeier(Double.POSITIVE_INFINITY, 0, Double.POSITIVE_INFINITY));
    }

    /** By chance 3 in 1 000 such tests would miss by three standard errors; the seed is one of the others. */
    @ParameterizedTest
    @ValueSource(ints = {10, 15, 40})
    void the_interval_covers_the_true_median_as_often_as_it_says_however_many_still_wait(int size) {
        var random = new Random(size);
        var histories = 3_000;
        var covered = IntStream.range(0, histories)
                .mapToObj(n -> KaplanMeier.of(history(random, size), LEVEL))
                .filter(found -> found.low() <= Math.log(2) && Math.log(2) <= found.high())
                .count();
        var error = Math.sqrt(LEVEL * (1 - LEVEL) / histories);
        assertThat((double) covered / histories).isBetween(LEVEL - 3 * error, 0.995);
    }

    /** Times are exponential with a mean of one; people came in evenly over the last three. */
    private static List<Wait> history(Random random, int size) {
        return Stream.generate(() -> {
                    var needed = -Math.log(1 - random.nextDouble());
                    var passed = 3 * random.nextDouble();
                    return new Wait(Math.min(needed, passed), needed <= passed);
                })
                .limit(size)
                .toList();
    }

    @Test
    void of_nobody_there_is_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> KaplanMeier.of(List.of(), LEVEL));
    }

    private static Stream<Wait> ended(double... times) {
        return DoubleStream.of(times).mapToObj(time -> new Wait(time, true));
    }

    private static Stream<Wait> waiting(double... times) {
        return DoubleStream.of(times).mapToObj(time -> new Wait(time, false));
    }
}
