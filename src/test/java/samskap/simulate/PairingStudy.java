package samskap.simulate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import samskap.simulate.Survey.Pairing;
import samskap.value.Oracles;
import samskap.value.pairing.TopK;
import samskap.value.pairwise.PairwiseFit;

/** How near the truth comes with more comparisons, and whether intervals and chances keep what they promise. */
final class PairingStudy {

    static final int IDEAS = 100;
    static final int[] PER_IDEA = {5, 10, 20, 40};

    /** What the bands allow below the figures that they were taken from. */
    private static final double SLACK = 0.03;

    private static final double STATED = 0.8;

    /** Means over replicates at one number of comparisons; stated and came true count ideas. */
    record Point(double spearman, double recall, double coverage, double stated, double cameTrue) {}

    private final String name;
    private final Pairing pairing;
    private final double sd;
    private final int replicates;
    private final int[] perIdea;

    PairingStudy(Pairing pairing, int sd, int replicates, int... perIdea) {
        this.name = (pairing == Pairing.RANDOM ? "pairwiseRandom_sd" : "pairwiseTopKTargeted_sd") + sd;
        this.pairing = pairing;
        this.sd = sd;
        this.replicates = replicates;
        this.perIdea = perIdea;
    }

    String name() {
        return name;
    }

    List<Point> points(long seed) {
        var runs = IntStream.range(0, replicates)
                .parallel()
                .mapToObj(run -> run(seed + run))
                .toList();
        return IntStream.range(0, perIdea.length)
                .mapToObj(k -> mean(runs.stream().map(run -> run[k]).toList()))
                .toList();
    }

    private Point[] run(long seed) {
        var customers = new Customers(IDEAS, sd, seed);
        var survey = new Survey(customers, pairing);
        return Arrays.stream(perIdea)
                .mapToObj(count -> point(survey.until(count, perIdea[perIdea.length - 1]), customers.truth, seed))
                .toArray(Point[]::new);
    }

    private static Point point(PairwiseFit fit, double[] truth, long seed) {
        var chances = TopK.probabilities(fit.draws(400, seed), Survey.TOP);
        var best = new HashSet<>(Arrays.asList(Scores.order(truth)).subList(0, Survey.TOP));
        double covered = 0;
        int stated = 0;
        int cameTrue = 0;
        for (int i = 0; i < truth.length; i++) {
            covered += fit.interval(i, 0.9).contains(truth[i]) ? 1 : 0;
            stated += chances[i] >= STATED ? 1 : 0;
            cameTrue += chances[i] >= STATED && best.contains(i) ? 1 : 0;
        }
        return new Point(
                Scores.spearman(fit.values(), truth),
                Scores.recall(fit.values(), truth, Survey.TOP),
                covered / truth.length,
                stated,
                cameTrue);
    }

    private static Point mean(List<Point> points) {
        return new Point(
                points.stream().mapToDouble(Point::spearman).average().orElseThrow(),
                points.stream().mapToDouble(Point::recall).average().orElseThrow(),
                points.stream().mapToDouble(Point::coverage).average().orElseThrow(),
                points.stream().mapToDouble(Point::stated).sum(),
                points.stream().mapToDouble(Point::cameTrue).sum());
    }

    /** Beside the bands, with so much more slack. */
    List<Finding> findings(List<Point> points, double moreSlack) {
        var findings = new ArrayList<Finding>();
        var targets = Oracles.read("20_simulation_targets").get(name);
        double stated = 0;
        double cameTrue = 0;
        for (int k = 0; k < perIdea.length; k++) {
            var point = points.get(k);
            int at = Arrays.binarySearch(PER_IDEA, perIdea[k]);
            var title = "%s, %d an idea".formatted(name, perIdea[k]);
            double spearman = targets.get("spearman").get(at).asDouble();
            double recall = targets.get("top10Recall").get(at).asDouble();
            findings.add(Finding.atLeast(spearman - SLACK - moreSlack, title, "Spearman's ρ", point.spearman()));
            findings.add(Finding.atLeast(recall - SLACK - moreSlack, title, "top-10 recall", point.recall()));
            double most = perIdea[k] < 10 ? 1 : 0.94 + moreSlack / 2;
            findings.add(new Finding(title, "90 % intervals", point.coverage(), 0.86 - moreSlack / 2, most));
            stated += perIdea[k] < 10 ? 0 : point.stated();
            cameTrue += perIdea[k] < 10 ? 0 : point.cameTrue();
        }
        if (stated > 0) {
            findings.add(new Finding(
                    name, "P(top 10) stated ≥ 80 %, came true", cameTrue / stated, 0.89 - moreSlack, 0.98 + moreSlack));
        }
        return findings;
    }
}
