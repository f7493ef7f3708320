package samskap.value.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The variances of a panel: where the restricted likelihood is highest (REML), and how likely others are. Searched over
 * √λ, as a spread that may be exactly 0 then lies inside the range and not at infinity.
 */
final class RestrictedLikelihood {

    /** A model with its part of the posterior. */
    record Weighted(double weight, MixedModel model) {}

    private static final int STEPS = 400;
    private static final double EXACT = 1e-9;

    /** Spreads beyond this many residual standard deviations are no panel's. */
    private static final double WIDEST = 6;

    /**
     * Judges who agree but for a constant leave no residual, and the likelihood then grows without end: beyond this
     * many residual standard deviations nothing is to be told apart.
     */
    private static final double FURTHEST = 100;

    private static final int GRID = 14;

    /** The priors' scales, in residual standard deviations. */
    private static final double IDEAS_APART = 2;

    private static final double JUDGES_APART = 0.8;

    private final PanelRatings ratings;
    private final double[][] fixed;
    private final boolean severalJudges;

    RestrictedLikelihood(PanelRatings ratings, double[][] fixed) {
        this.ratings = ratings;
        this.fixed = fixed;
        severalJudges = java.util.Arrays.stream(ratings.countsOfJudges())
                        .filter(count -> count > 0)
                        .count()
                > 1;
    }

    private MixedModel at(double[] roots) {
        return new MixedModel(ratings, fixed, roots[0] * roots[0], severalJudges ? roots[1] * roots[1] : 0);
    }

    private double deviance(double[] roots) {
        return Math.max(Math.abs(roots[0]), Math.abs(roots[1])) > FURTHEST
                ? Double.POSITIVE_INFINITY
                : at(roots).deviance();
    }

    /** A place where the deviance is known. */
    private record Corner(double[] roots, double deviance) {}

    private Corner corner(double... roots) {
        return new Corner(roots, deviance(roots));
    }

    /** By the simplex method of Nelder and Mead (1965) on (√λ_u, √λ_v). */
    MixedModel best() {
        var simplex = new ArrayList<>(List.of(corner(1, 0.7), corner(0.4, 0.7), corner(1, 0.2)));
        simplex.sort(Comparator.comparingDouble(Corner::deviance));
        for (var step = 0; step < STEPS && size(simplex) > EXACT; step++) {
            shape(simplex);
            simplex.sort(Comparator.comparingDouble(Corner::deviance));
        }
        var best = simplex.getFirst().roots();
        // A spread so small that it can't be told from none is none.
        return at(new double[] {snapped(best, 0), snapped(best, 1)});
    }

    private double snapped(double[] best, int which) {
        var without = best.clone();
        without[which] = 0;
        return deviance(without) <= deviance(best) + EXACT ? 0 : Math.abs(best[which]);
    }

    private void shape(List<Corner> simplex) {
        var best = simplex.get(0);
        var good = simplex.get(1);
        var worst = simplex.get(2);
        var middle = between(best.roots(), good.roots(), 0.5);
        var reflected = corner(between(middle, worst.roots(), -1));
        if (reflected.deviance() < best.deviance()) {
            var further = corner(between(middle, worst.roots(), -2));
            simplex.set(2, further.deviance() < reflected.deviance() ? further : reflected);
        } else if (reflected.deviance() < good.deviance()) {
            simplex.set(2, reflected);
        } else {
            var nearer = corner(between(middle, worst.roots(), reflected.deviance() < worst.deviance() ? -0.5 : 0.5));
            if (nearer.deviance() < Math.min(reflected.deviance(), worst.deviance())) {
                simplex.set(2, nearer);
            } else {
                simplex.set(1, corner(between(best.roots(), good.roots(), 0.5)));
                simplex.set(2, corner(between(best.roots(), worst.roots(), 0.5)));
            }
        }
    }

    private static double[] between(double[] one, double[] other, double part) {
        return new double[] {one[0] + part * (other[0] - one[0]), one[1] + part * (other[1] - one[1])};
    }

    private static double size(List<Corner> simplex) {
        var first = simplex.getFirst().roots();
        return simplex.stream()
                .mapToDouble(corner -> Math.abs(corner.roots()[0] - first[0]) + Math.abs(corner.roots()[1] - first[1]))
                .max()
                .orElseThrow();
    }

    /**
     * The variances' posterior on a grid, with a flat prior on the two spreads (Gelman 2006): with few ratings much
     * else than the best is possible, and an interval that knew only the best would be too narrow.
     */
    List<Weighted> posterior() {
        var models = new ArrayList<MixedModel>();
        var judges = severalJudges ? GRID : 1;
        for (var u = 0; u < GRID; u++) {
            for (var v = 0; v < judges; v++) {
                models.add(at(new double[] {root(u), root(v)}));
            }
        }
        var least = models.stream().mapToDouble(MixedModel::deviance).min().orElseThrow();
        // The grid is finer where spreads are small; a cell counts by its width.
        var weights = new double[models.size()];
        var sum = 0.0;
        for (var n = 0; n < weights.length; n++) {
            weights[n] = Math.exp((least - models.get(n).deviance()) / 2 - penalty(models.get(n)))
                    * width(n / judges)
                    * width(n % judges);
            sum += weights[n];
        }
        var all = new ArrayList<Weighted>();
        for (var n = 0; n < weights.length; n++) {
            if (weights[n] > sum * 1e-4) {
                all.add(new Weighted(weights[n] / sum, models.get(n)));
            }
        }
        var kept = all.stream().mapToDouble(Weighted::weight).sum();
        return all.stream()
                .map(one -> new Weighted(one.weight() / kept, one.model()))
                .toList();
    }

    private static double penalty(MixedModel model) {
        return model.ofIdeas() / (2 * IDEAS_APART * IDEAS_APART) + model.ofJudges() / (2 * JUDGES_APART * JUDGES_APART);
    }

    private static double root(int step) {
        var part = (step + 0.5) / GRID;
        return WIDEST * part * part;
    }

    private static double width(int step) {
        return (step + 0.5) / GRID;
    }
}
