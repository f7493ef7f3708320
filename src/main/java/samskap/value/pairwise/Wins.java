package samskap.value.pairwise;

import java.util.ArrayDeque;
import java.util.Map;
import java.util.TreeMap;

/** Comparisons summed per pair of ideas: who was preferred how often. */
final class Wins {

    /** The first idea has the lower number. */
    record Pair(int first, int second, double firstWins, double secondWins) {

        double total() {
            return firstWins + secondWins;
        }
    }

    private final int ideas;
    private final Pair[] pairs;

    private Wins(int ideas, Pair[] pairs) {
        this.ideas = ideas;
        this.pairs = pairs;
    }

    static Wins of(Comparisons comparisons, int reference) {
        int n = comparisons.ideas();
        if (reference < 0 || reference >= n) {
            throw new IllegalArgumentException("There are %d ideas, so none has number %d".formatted(n, reference));
        }
        Map<Long, double[]> wins = new TreeMap<>();
        for (int c = 0; c < comparisons.size(); c++) {
            int first = Math.min(comparisons.left[c], comparisons.right[c]);
            int second = Math.max(comparisons.left[c], comparisons.right[c]);
            var pair = wins.computeIfAbsent((long) first * n + second, key -> new double[2]);
            double leftWins = switch (comparisons.outcome(c)) {
                case LEFT -> 1;
                case RIGHT -> 0;
                case TIE -> 0.5;
            };
            pair[first == comparisons.left[c] ? 0 : 1] += leftWins;
            pair[first == comparisons.left[c] ? 1 : 0] += 1 - leftWins;
        }
        return new Wins(
                n,
                wins.entrySet().stream()
                        .map(entry -> new Pair(
                                (int) (entry.getKey() / n),
                                (int) (entry.getKey() % n),
                                entry.getValue()[0],
                                entry.getValue()[1]))
                        .toArray(Pair[]::new));
    }

    int ideas() {
        return ideas;
    }

    Pair[] pairs() {
        return pairs;
    }

    boolean isStronglyConnected() {
        return ideas < 2 || reached(true) == ideas && reached(false) == ideas;
    }

    /** How many ideas can be reached from the first by going from winners to losers, or the other way. */
    private int reached(boolean downwards) {
        var seen = new boolean[ideas];
        var beaten = neighbours(downwards);
        var waiting = new ArrayDeque<Integer>();
        waiting.add(0);
        seen[0] = true;
        int reached = 0;
        while (!waiting.isEmpty()) {
            reached++;
            for (int next : beaten[waiting.remove()]) {
                if (!seen[next]) {
                    seen[next] = true;
                    waiting.add(next);
                }
            }
        }
        return reached;
    }

    private int[][] neighbours(boolean downwards) {
        var builders = new java.util.stream.IntStream.Builder[ideas];
        for (int i = 0; i < ideas; i++) {
            builders[i] = java.util.stream.IntStream.builder();
        }
        for (var pair : pairs) {
            if ((downwards ? pair.firstWins : pair.secondWins) > 0) {
                builders[pair.first].add(pair.second);
            }
            if ((downwards ? pair.secondWins : pair.firstWins) > 0) {
                builders[pair.second].add(pair.first);
            }
        }
        var neighbours = new int[ideas][];
        for (int i = 0; i < ideas; i++) {
            neighbours[i] = builders[i].build().toArray();
        }
        return neighbours;
    }

    /** The information matrix without the reference's row and column. */
    double[][] information(double[] abilities, int reference) {
        var matrix = new double[ideas - 1][ideas - 1];
        for (var pair : pairs) {
            double p = LogisticNormal.logistic(abilities[pair.first] - abilities[pair.second]);
            double weight = pair.total() * p * (1 - p);
            int i = pair.first < reference ? pair.first : pair.first - 1;
            int j = pair.second < reference ? pair.second : pair.second - 1;
            if (pair.first != reference) {
                matrix[i][i] += weight;
            }
            if (pair.second != reference) {
                matrix[j][j] += weight;
            }
            if (pair.first != reference && pair.second != reference) {
                matrix[i][j] -= weight;
                matrix[j][i] -= weight;
            }
        }
        return matrix;
    }

    MaximumLikelihood.Estimated estimated(double[] abilities, int reference) {
        var centred = new double[ideas];
        for (int i = 0; i < ideas; i++) {
            centred[i] = abilities[i] - abilities[reference];
        }
        var errors = new double[ideas];
        var covariance = new Cholesky(information(abilities, reference)).inverse();
        for (int i = 0; i < ideas; i++) {
            errors[i] =
                    i == reference ? 0 : Math.sqrt(covariance[i < reference ? i : i - 1][i < reference ? i : i - 1]);
        }
        double likelihood = 0;
        double saturated = 0;
        for (var pair : pairs) {
            double p = LogisticNormal.logistic(abilities[pair.first] - abilities[pair.second]);
            likelihood += times(pair.firstWins, p) + times(pair.secondWins, 1 - p);
            saturated += times(pair.firstWins, pair.firstWins / pair.total())
                    + times(pair.secondWins, pair.secondWins / pair.total());
        }
        return new MaximumLikelihood.Estimated(
                centred, errors, 2 * (saturated - likelihood), pairs.length - (ideas - 1), likelihood);
    }

    private static double times(double wins, double probability) {
        return wins == 0 ? 0 : wins * Math.log(probability);
    }
}
