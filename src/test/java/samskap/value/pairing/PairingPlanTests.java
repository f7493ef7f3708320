package samskap.value.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import samskap.value.pairwise.Comparisons;
import samskap.value.pairwise.Outcome;
import samskap.value.pairwise.PairwiseFit;
import samskap.value.pairwise.PairwiseModel;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PairingPlanTests {

    private static final PairFilter ALL = (one, other) -> true;
    private static final PairwiseFit LADDER = ladder(40);
    private final PairingPlan plan = PairingPlan.of(LADDER, 5, 1);

    @Test
    void about_fifteen_in_a_hundred_pairs_are_random() {
        long heldOut = questions(4_000).filter(Question::holdOut).count();
        assertThat(heldOut / 4_000.0).isCloseTo(0.15, within(3 * 0.0056));
    }

    @Test
    void the_other_pairs_are_about_who_is_at_the_top() {
        double near = questions(2_000)
                .filter(question -> !question.holdOut())
                .mapToInt(question -> Math.min(question.left(), question.right()))
                .average()
                .orElseThrow();
        assertThat(near).isLessThan(10);
    }

    @Test
    void the_left_place_is_a_fair_coin() {
        long ordered = questions(4_000)
                .filter(question -> question.left() < question.right())
                .count();
        assertThat(ordered / 4_000.0).isCloseTo(0.5, within(3 * 0.0079));
    }

    @Test
    void the_same_seed_asks_the_same() {
        for (long seed = 0; seed < 50; seed++) {
            assertThat(plan.next(ALL, seed)).isEqualTo(plan.next(ALL, seed));
        }
    }

    @Test
    void nobody_is_asked_what_the_filter_forbids() {
        PairFilter withoutFirst = (one, other) -> one != 0 && other != 0;
        for (long seed = 0; seed < 500; seed++) {
            var question = plan.next(withoutFirst, seed).orElseThrow();
            assertThat(withoutFirst.allows(question.left(), question.right())).isTrue();
        }
    }

    @Test
    void the_last_pair_that_is_left_is_found() {
        PairFilter last = (one, other) -> one + other == 3 + 31 && Math.abs(one - other) == 28;
        for (long seed = 0; seed < 20; seed++) {
            var question = plan.next(last, seed).orElseThrow();
            assertThat(question.left() + question.right()).isEqualTo(34);
        }
    }

    @Test
    void when_everything_was_seen_there_is_no_question() {
        assertThat(plan.next((one, other) -> false, 1)).isEmpty();
        assertThat(PairingPlan.of(ladder(1), 1, 1).next(ALL, 1)).isEmpty();
        assertThat(PairingPlan.of(ladder(0), 1, 1).next(ALL, 1)).isEmpty();
    }

    @Test
    void before_any_answer_every_idea_is_asked_about() {
        var fresh = PairingPlan.of(
                PairwiseModel.standard().fit(Comparisons.among(30).build()), 5, 1);
        assertThat(IntStream.range(0, 500)
                        .mapToObj(seed -> fresh.next(ALL, seed).orElseThrow())
                        .flatMapToInt(question -> IntStream.of(question.left(), question.right()))
                        .distinct()
                        .count())
                .isEqualTo(30);
    }

    @Test
    void chances_that_are_none_are_refused() {
        assertThatThrownBy(() -> PairingPlan.of(LADDER, new double[3])).hasMessageContaining("3 probabilities");
        assertThatThrownBy(() -> PairingPlan.of(LADDER, 0, 1)).hasMessageContaining("at least one place");
    }

    private java.util.stream.Stream<Question> questions(int many) {
        return IntStream.range(0, many).mapToObj(seed -> plan.next(ALL, seed).orElseThrow());
    }

    /** Each idea was mostly preferred to those of higher numbers. */
    private static PairwiseFit ladder(int ideas) {
        var comparisons = Comparisons.among(ideas);
        for (int i = 0; i < ideas; i++) {
            for (int step = 1; step <= 5 && i + step < ideas; step++) {
                comparisons.add(i, i + step, Outcome.LEFT).add(i + step, i, step == 1 ? Outcome.LEFT : Outcome.RIGHT);
            }
        }
        return PairwiseModel.standard().fit(comparisons.build());
    }
}
