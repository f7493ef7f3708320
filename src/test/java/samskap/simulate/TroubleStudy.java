package samskap.simulate;

import java.util.List;
import java.util.stream.IntStream;
import samskap.simulate.Survey.Pairing;

/** What careless, colluding and changing customers do to the result at twenty comparisons an idea. */
final class TroubleStudy {

    private static final int IDEAS = 100;
    private static final int PER_IDEA = 20;

    private TroubleStudy() {}

    static List<Finding> careless(int replicates, long seed) {
        var shares = new double[] {0, 0.2};
        var rho = new double[2];
        for (int k = 0; k < 2; k++) {
            double share = shares[k];
            rho[k] = IntStream.range(0, replicates)
                    .parallel()
                    .mapToDouble(run -> {
                        var customers = Troublemakers.careless(IDEAS, share, seed + run);
                        var fit = new Survey(customers, Pairing.RANDOM).until(PER_IDEA, PER_IDEA);
                        return Scores.spearman(fit.values(), customers.truth);
                    })
                    .average()
                    .orElseThrow();
        }
        return List.of(
                Finding.of("careless", "ρ, nobody", rho[0]),
                Finding.atLeast(rho[0] - 0.1, "careless", "ρ, 20 % answer at random", rho[1]));
    }

    static List<Finding> drifting(int replicates, long seed) {
        var runs = IntStream.range(0, replicates)
                .parallel()
                .mapToObj(run -> {
                    var customers = Troublemakers.drifting(IDEAS, 0.7, seed + run);
                    var fit = new Survey(customers, Pairing.RANDOM).until(PER_IDEA, PER_IDEA);
                    return new double[] {
                        Scores.spearman(fit.values(), midway(customers)),
                        Scores.spearman(fit.values(), customers.truthInTheEnd())
                    };
                })
                .toList();
        double middle = runs.stream().mapToDouble(run -> run[0]).average().orElseThrow();
        double end = runs.stream().mapToDouble(run -> run[1]).average().orElseThrow();
        return List.of(
                Finding.atLeast(0.84, "drifting taste (sd 0.7)", "ρ with taste halfway", middle),
                Finding.atLeast(0.78, "drifting taste (sd 0.7)", "ρ with taste in the end", end));
    }

    private static double[] midway(Troublemakers customers) {
        var end = customers.truthInTheEnd();
        return IntStream.range(0, end.length)
                .mapToDouble(i -> (customers.truth[i] + end[i]) / 2)
                .toArray();
    }

    /**
     * How many ranks a random idea rises when one answer in twenty is a conspirator's, the other answers being equal.
     */
    static List<Finding> colluding(int replicates, long seed) {
        var lifts = IntStream.range(0, replicates)
                .parallel()
                .mapToDouble(run -> rank(run, -1, seed) - rank(run, run % IDEAS, seed))
                .toArray();
        return List.of(
                Finding.atMost(3, "colluding 5 %", "median lift in ranks", Scores.median(lifts)),
                Finding.of("colluding 5 %", "mean lift in ranks", Scores.mean(lifts)));
    }

    private static double rank(int run, int pushed, long seed) {
        var customers = Troublemakers.colluding(IDEAS, 0.05, pushed, seed + run);
        var fit = new Survey(customers, Pairing.RANDOM).until(PER_IDEA, PER_IDEA);
        return Scores.rank(fit.values(), run % IDEAS);
    }
}
