package samskap.scoring.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import samskap.scoring.Criterion;
import samskap.scoring.Weighed.Flip;
import samskap.scoring.Weighed.Stability;
import samskap.value.combination.FlipPoints;
import samskap.value.combination.Smaa;
import samskap.value.combination.Smaa.Acceptability;
import samskap.value.combination.Smaa.Gate;
import samskap.value.combination.Smaa.Standing;
import samskap.value.combination.Weighting;

/** How steady a ranking is when weights move, by the scores that are expected and as the gates keep ideas back. */
final class Sensitivity {

    /** Of fewer ideas than this "the first two" says nothing. */
    static final int LEAST = 3;

    private static final int FIRST = 2;

    /** The heaviest that a weight can be given. */
    private static final int MOST = 100;

    private final List<Criterion> criteria;
    private final List<float[][]> expected;
    private final List<Gate> gates;

    /** @param draws of the criteria's scores, {@code [draw][place]} each */
    Sensitivity(List<Criterion> criteria, List<float[][]> draws, List<Gate> gates) {
        this.criteria = criteria;
        this.expected = draws.stream().map(Sensitivity::mean).toList();
        this.gates = gates;
    }

    /** The mean as the one draw of what is known exactly. */
    private static float[][] mean(float[][] draws) {
        var mean = new float[draws[0].length];
        for (var draw : draws) {
            for (var place = 0; place < mean.length; place++) {
                mean[place] += draw[place] / draws.length;
            }
        }
        return new float[][] {mean};
    }

    /**
     * @param weights as they are given, in the criteria's order
     * @param anySensible draws of any sensible weights, {@code [draw][criterion]}
     */
    Stability of(Acceptability result, double[] weights, double[][] anySensible) {
        var first = first(result);
        return new Stability(Smaa.of(expected, anySensible, gates, 1).staysOnTop(first), flips(weights, first[0]));
    }

    private static int[] first(Acceptability result) {
        var standings = result.standings();
        return IntStream.range(0, standings.size())
                .boxed()
                .sorted(Comparator.comparing(
                        standings::get,
                        Comparator.comparingInt(Standing::rank)
                                .thenComparing(Comparator.comparingDouble(Standing::value)
                                        .reversed())))
                .limit(FIRST)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Nothing is told where the idea that stands first is not the one with the highest expected value. */
    private Map<Criterion, Flip> flips(double[] weights, int first) {
        var rivals = rivals();
        var table = rivals.stream().map(this::scores).toArray(double[][]::new);
        var leader = rivals.indexOf(first);
        var flips = new EnumMap<Criterion, Flip>(Criterion.class);
        var weighed = Arrays.stream(weights).filter(weight -> weight > 0).count();
        if (weighed < 2 || leader < 0 || leader != leader(table, weights)) {
            return flips;
        }
        for (var criterion = 0; criterion < criteria.size(); criterion++) {
            if (weights[criterion] > 0) {
                var range = FlipPoints.of(table, Weighting.of(weights, Weighting.SURE), criterion, leader);
                var others = Arrays.stream(weights).sum() - weights[criterion];
                flips.put(
                        criteria.get(criterion),
                        new Flip(
                                given(range.below().orElse(0), others),
                                given(range.above().orElse(1), others)));
            }
        }
        return flips;
    }

    /** Whoever no gate keeps back; all, when the gates keep everybody back alike. */
    private List<Integer> rivals() {
        var all = IntStream.range(0, expected.getFirst()[0].length).boxed().toList();
        var passing = all.stream()
                .filter(place ->
                        gates.stream().allMatch(gate -> expected.get(gate.criterion())[0][place] >= gate.least()))
                .toList();
        return passing.isEmpty() ? all : passing;
    }

    private double[] scores(int place) {
        return expected.stream().mapToDouble(criterion -> criterion[0][place]).toArray();
    }

    private static int leader(double[][] table, double[] weights) {
        var best = 0;
        for (var rival = 1; rival < table.length; rival++) {
            best = value(table[rival], weights) > value(table[best], weights) ? rival : best;
        }
        return best;
    }

    private static double value(double[] scores, double[] weights) {
        return IntStream.range(0, weights.length)
                .mapToDouble(criterion -> weights[criterion] * scores[criterion])
                .sum();
    }

    /** The weight that makes up so much of all, the others staying as they are. */
    private static int given(double part, double others) {
        return part >= 1 ? MOST : (int) Math.min(MOST, Math.round(others * part / (1 - part)));
    }
}
