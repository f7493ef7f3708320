package samskap.simulate;

import org.apache.commons.rng.sampling.PermutationSampler;
import samskap.value.pairing.PairingPlan;
import samskap.value.pairing.Question;
import samskap.value.pairwise.Answers;
import samskap.value.pairwise.Comparisons;
import samskap.value.pairwise.ComparisonsBuilder;
import samskap.value.pairwise.PairwiseFit;
import samskap.value.pairwise.PairwiseModel;

/** Asks customers pair after pair, at random or by the plan, fitting again after every round. */
final class Survey {

    /** How pairs are chosen. */
    enum Pairing {
        RANDOM,
        TARGETED
    }

    static final int TOP = 10;
    private static final PairwiseModel MODEL = PairwiseModel.standard();

    private final Customers customers;
    private final Pairing pairing;
    private final int ideas;
    private final int[] round;
    private Comparisons comparisons;

    Survey(Customers customers, Pairing pairing) {
        this.customers = customers;
        this.pairing = pairing;
        this.ideas = customers.truth.length;
        this.round = PermutationSampler.natural(ideas);
        this.comparisons = Comparisons.among(ideas).build();
    }

    /** Goes on until ideas have met so many others on average, of a survey that ends at {@code last}. */
    PairwiseFit until(int perIdea, int last) {
        int wanted = perIdea * ideas / 2;
        if (pairing == Pairing.RANDOM) {
            ask(wanted - comparisons.size(), null, last);
        }
        PairwiseFit fit = null;
        while (comparisons.size() < wanted) {
            fit = fit == null ? MODEL.fit(comparisons) : MODEL.refit(Answers.of(comparisons), fit);
            var plan = PairingPlan.of(fit, TOP, customers.random.nextLong());
            ask(Math.min(ideas / 4, wanted - comparisons.size()), plan, last);
        }
        return MODEL.fit(comparisons);
    }

    private void ask(int many, PairingPlan plan, int last) {
        ComparisonsBuilder builder = comparisons.extendedTo(ideas);
        double total = last * ideas / 2.0;
        for (int n = 0; n < many; n++) {
            var question = plan == null
                    ? random(comparisons.size() + n)
                    : plan.next((one, other) -> true, customers.random.nextLong())
                            .orElseThrow();
            double progress = (comparisons.size() + n) / total;
            builder.add(
                    question.left(), question.right(), customers.answer(question.left(), question.right(), progress));
        }
        comparisons = builder.build();
    }

    /** In every round each idea meets one other. */
    private Question random(int number) {
        int turn = number % (ideas / 2);
        if (turn == 0) {
            PermutationSampler.shuffle(customers.random, round);
        }
        return new Question(round[2 * turn], round[2 * turn + 1], true);
    }
}
