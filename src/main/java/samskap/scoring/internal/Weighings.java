package samskap.scoring.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import samskap.ideas.IdeaId;
import samskap.scoring.Criterion;
import samskap.scoring.ValueQuery;
import samskap.scoring.Weighed;
import samskap.scoring.Worth;
import samskap.shared.Refusal;
import samskap.value.combination.FlipPoints;
import samskap.value.combination.Pareto;
import samskap.value.combination.Smaa;
import samskap.value.combination.Smaa.Acceptability;
import samskap.value.combination.Weighting;

/** Weighs a snapshot's criteria as an owner wishes. */
final class Weighings {

    /** So few draws that dragging a weight is felt at once, so many that the ranks hold. */
    private static final int AT_ONCE = 200;

    /** Below this the panel says "hardly doable": a third of the scale. */
    private static final float DOABLE = 100 / 3f;

    private final Snapshot snapshot;

    Weighings(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    Weighed weigh(ValueQuery query, Map<Criterion, Integer> usual) {
        var places = places(query.without());
        var weights = query.weightsOr(usual);
        var known = known(weights);
        var seed = snapshot.board().basis().seed();
        if (known.isEmpty()) {
            return unknown(weights);
        }
        var scores = known.stream().map(criterion -> scores(criterion, places)).toList();
        var weighting = weighting(weights, known, query.sure() ? Weighting.SURE : Weighting.OPEN);
        var result =
                Smaa.of(scores, weighting.draws(AT_ONCE, seed), gates(query, known), samskap.scoring.Scoreboard.TOP);
        var numbers = Arrays.stream(places).map(place -> snapshot.open()[place]).toArray();
        var ranking = snapshot.worths().ranked(numbers, result.standings()).stream()
                .map(worth -> supposed(worth, query))
                .toList();
        return new Weighed(
                ranking,
                stayOnTop(scores, weights, known, result, seed),
                flips(scores, weighting, known, result),
                front(ranking),
                EnumSet.complementOf(EnumSet.copyOf(snapshot.models().keySet())));
    }

    private static Worth supposed(Worth worth, ValueQuery query) {
        var days = query.efforts().get(worth.idea().id());
        return days == null ? worth : worth.taking(days);
    }

    /** Nothing is known yet of what is weighed: nobody is first. */
    private Weighed unknown(Map<Criterion, Integer> weights) {
        if (weights.values().stream().allMatch(weight -> weight == 0)) {
            throw Refusal.because("scoring.refused.weights");
        }
        if (!snapshot.models().isEmpty()) {
            throw Refusal.because("scoring.refused.unknownWeights");
        }
        return new Weighed(List.of(), 0, Map.of(), Set.of(), EnumSet.allOf(Criterion.class));
    }

    private int[] places(Set<IdeaId> without) {
        return IntStream.range(0, snapshot.open().length)
                .filter(place -> !without.contains(
                        snapshot.evidence().ideas().get(snapshot.open()[place]).id()))
                .toArray();
    }

    private List<Criterion> known(Map<Criterion, Integer> weights) {
        return Arrays.stream(Criterion.values())
                .filter(criterion -> snapshot.models().containsKey(criterion) && weights.getOrDefault(criterion, 0) > 0)
                .toList();
    }

    private float[][] scores(Criterion criterion, int[] places) {
        var all = Objects.requireNonNull(snapshot.draws().get(criterion));
        if (places.length == snapshot.open().length) {
            return all;
        }
        var some = new float[all.length][places.length];
        for (var draw = 0; draw < all.length; draw++) {
            for (var n = 0; n < places.length; n++) {
                some[draw][n] = all[draw][places[n]];
            }
        }
        return some;
    }

    private static Weighting weighting(Map<Criterion, Integer> weights, List<Criterion> known, double concentration) {
        return Weighting.of(known.stream().mapToDouble(weights::get).toArray(), concentration);
    }

    private static List<Smaa.Gate> gates(ValueQuery query, List<Criterion> known) {
        var doable = known.indexOf(Criterion.DOABLE);
        return query.doableOnly() && doable >= 0 ? List.of(new Smaa.Gate(doable, DOABLE)) : List.of();
    }

    private static double stayOnTop(
            List<float[][]> scores,
            Map<Criterion, Integer> weights,
            List<Criterion> known,
            Acceptability result,
            long seed) {
        var first = places(result, 2);
        var open = weighting(weights, known, Weighting.OPEN).draws(AT_ONCE, seed);
        var expected = scores.stream().map(Weighings::mean).toList();
        return Smaa.of(expected, open, 1).staysOnTop(first);
    }

    /** The places of the alternatives that stand first. */
    private static int[] places(Acceptability result, int many) {
        var standings = result.standings();
        return IntStream.range(0, standings.size())
                .boxed()
                .sorted(java.util.Comparator.<Integer>comparingInt(
                                place -> standings.get(place).rank())
                        .thenComparingDouble(place -> -standings.get(place).value()))
                .limit(many)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static float[][] mean(float[][] draws) {
        var mean = new float[draws[0].length];
        for (var draw : draws) {
            for (var i = 0; i < mean.length; i++) {
                mean[i] += draw[i] / draws.length;
            }
        }
        return new float[][] {mean};
    }

    private static Map<Criterion, Weighed.Flip> flips(
            List<float[][]> scores, Weighting weighting, List<Criterion> known, Acceptability result) {
        var flips = new EnumMap<Criterion, Weighed.Flip>(Criterion.class);
        if (result.standings().size() < 2 || known.size() < 2) {
            return flips;
        }
        var means = scores.stream().map(draws -> mean(draws)[0]).toList();
        var table = new double[result.standings().size()][known.size()];
        for (var alternative = 0; alternative < table.length; alternative++) {
            for (var criterion = 0; criterion < known.size(); criterion++) {
                table[alternative][criterion] = means.get(criterion)[alternative];
            }
        }
        var leader = leader(table, weighting.mean());
        for (var criterion = 0; criterion < known.size(); criterion++) {
            var range = FlipPoints.of(table, weighting, criterion, leader);
            flips.put(
                    known.get(criterion),
                    new Weighed.Flip((int) Math.round(100 * range.below().orElse(0)), (int)
                            Math.round(100 * range.above().orElse(1))));
        }
        return flips;
    }

    private static int leader(double[][] table, double[] weights) {
        var best = 0;
        for (var alternative = 1; alternative < table.length; alternative++) {
            best = value(table[alternative], weights) > value(table[best], weights) ? alternative : best;
        }
        return best;
    }

    private static double value(double[] scores, double[] weights) {
        var sum = 0.0;
        for (var criterion = 0; criterion < weights.length; criterion++) {
            sum += weights[criterion] * scores[criterion];
        }
        return sum;
    }

    private static Set<IdeaId> front(List<Worth> ranking) {
        var value =
                ranking.stream().mapToDouble(worth -> worth.value().middle()).toArray();
        var effort = ranking.stream()
                .mapToDouble(worth ->
                        worth.effort() == null ? Double.NaN : worth.effort().likely())
                .toArray();
        return new ArrayList<>(Pareto.front(value, effort))
                .stream().map(place -> ranking.get(place).idea().id()).collect(Collectors.toSet());
    }
}
