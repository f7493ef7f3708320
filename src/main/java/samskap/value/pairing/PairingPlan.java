package samskap.value.pairing;

import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import samskap.value.pairwise.PairwiseFit;

/**
 * Chooses which pair to ask about: the one with the highest p(1 − p) · Var(θi − θj) · (u_i + u_j), where p is the
 * probability that i is preferred and u = P(top k)(1 − P(top k)) + 0.01, so that answers go where they decide who is at
 * the top. 15 % of pairs are random instead, and ideas with fewer than four comparisons go first: on two answers nobody
 * is written off.
 *
 * <p>Made from a fit once, then asked by many: immutable, no lock, microseconds. The highest is sought among pairs
 * drawn by their ideas' promise u·Var(θ), never among all; so two people who ask at the same time get different pairs,
 * and no idea is out of reach.
 */
public final class PairingPlan {

    /** The share of pairs that are random. */
    public static final double HOLD_OUT = 0.15;

    /**
     * An idea is a newcomer until it was compared so often; as long as there are any, they get this share of questions.
     */
    private static final int FIRST_HEARING = 4;

    private static final double NEWCOMERS = 0.8;

    private static final int DRAWS = 200;
    private static final double LEAST_CONTENTION = 0.01;
    private static final int CANDIDATES = 32;
    private static final int ATTEMPTS = 400;

    private final PairScore score;
    private final Lottery promising;
    private final Lottery newcomers;
    private final int ideas;

    private PairingPlan(PairScore score, Lottery promising, Lottery newcomers, int ideas) {
        this.score = score;
        this.promising = promising;
        this.newcomers = newcomers;
        this.ideas = ideas;
    }

    /**
     * Prepares from what is known now.
     *
     * @param k how many ideas are wanted at the top, at least 1
     * @param seed of the draws behind P(top k)
     */
    public static PairingPlan of(PairwiseFit fit, int k, long seed) {
        return of(fit, TopK.probabilities(fit.draws(DRAWS, seed), k));
    }

    /**
     * Prepares with chances of the top that come from elsewhere, such as a combination of several criteria.
     *
     * @param topK P(top k) of each idea
     * @throws IllegalArgumentException if there is not one probability for each idea
     */
    public static PairingPlan of(PairwiseFit fit, double[] topK) {
        if (topK.length != fit.ideas()) {
            throw new IllegalArgumentException(
                    "%d probabilities can't be of %d ideas".formatted(topK.length, fit.ideas()));
        }
        var contention = new double[topK.length];
        var promise = new double[topK.length];
        for (int i = 0; i < topK.length; i++) {
            if (!(topK[i] >= -1e-9 && topK[i] <= 1 + 1e-9)) {
                throw new IllegalArgumentException("A probability must be from 0 to 1, not " + topK[i]);
            }
            contention[i] = Math.max(0, topK[i] * (1 - topK[i])) + LEAST_CONTENTION;
            promise[i] = contention[i] * fit.variance(i);
        }
        var hearing = IntStream.range(0, topK.length)
                .mapToDouble(idea -> Math.pow(Math.max(0, FIRST_HEARING - fit.comparisons(idea)), 2))
                .toArray();
        return new PairingPlan(new PairScore(fit, contention), new Lottery(promise), new Lottery(hearing), topK.length);
    }

    /**
     * The next pair for somebody.
     *
     * @param filter what this person may be shown
     * @param seed decides all that is random; the same seed gives the same pair
     * @return empty if no allowed pair was found
     */
    public Optional<Question> next(PairFilter filter, long seed) {
        var random = RandomSource.L64_X128_MIX.create(seed);
        if (ideas < 2) {
            return Optional.empty();
        }
        if (random.nextDouble() < HOLD_OUT) {
            return anyPair(filter, random, true);
        }
        var best = mostPromising(filter, random);
        return best.isPresent() ? best : anyPair(filter, random, false);
    }

    private Optional<Question> mostPromising(PairFilter filter, UniformRandomProvider random) {
        int one = -1;
        int other = -1;
        double highest = -1;
        int found = 0;
        boolean newcomer = newcomers.hasTickets() && random.nextDouble() < NEWCOMERS;
        for (int n = 0; n < ATTEMPTS && found < CANDIDATES; n++) {
            int i = newcomer ? newcomers.draw(random) : promising.draw(random);
            int j = n % 2 == 0 ? promising.draw(random) : random.nextInt(ideas);
            if (i != j && filter.allows(i, j)) {
                found++;
                double value = score.of(i, j);
                if (value > highest) {
                    highest = value;
                    one = i;
                    other = j;
                }
            }
        }
        return one < 0 ? Optional.empty() : Optional.of(shuffled(one, other, random, false));
    }

    private Optional<Question> anyPair(PairFilter filter, UniformRandomProvider random, boolean holdOut) {
        for (int n = 0; n < ATTEMPTS; n++) {
            int one = random.nextInt(ideas);
            int other = random.nextInt(ideas);
            if (one != other && filter.allows(one, other)) {
                return Optional.of(shuffled(one, other, random, holdOut));
            }
        }
        return firstAllowed(filter, random, holdOut);
    }

    /** When nearly all pairs have been seen: every other partner of a few ideas, or of all when they are few. */
    private Optional<Question> firstAllowed(PairFilter filter, UniformRandomProvider random, boolean holdOut) {
        int begin = random.nextInt(ideas);
        for (int n = 0; n < Math.min(ideas, ATTEMPTS); n++) {
            int one = (begin + n) % ideas;
            int turn = random.nextInt(ideas);
            for (int m = 0; m < ideas; m++) {
                int other = (turn + m) % ideas;
                if (one != other && filter.allows(one, other)) {
                    return Optional.of(shuffled(one, other, random, holdOut));
                }
            }
        }
        return Optional.empty();
    }

    private static Question shuffled(int one, int other, UniformRandomProvider random, boolean holdOut) {
        return random.nextBoolean() ? new Question(one, other, holdOut) : new Question(other, one, holdOut);
    }
}
