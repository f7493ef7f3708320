package samskap.search.internal;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import samskap.search.words.Associations;

/**
 * What a text is about as a whole: where all that its words mean points together, what is rare farther than what is
 * common. Two texts that tell of the same in other words point the same way.
 */
final class Gist {

    private static final double IN_TITLE = 1.3;

    /** Texts that have nothing to do with each other are about as near as this, for all are of everyday life. */
    private static final double STRANGERS = 0.3;

    private final double[] sum;
    private final double square;

    private Gist(double[] sum) {
        this.sum = sum;
        this.square = product(sum, sum);
    }

    static Gist of(List<Unit> units, Weights weights) throws IOException {
        var sum = new double[Associations.dimensions()];
        for (var unit : units) {
            var word = unit.word();
            if (!word.directions().isEmpty()) {
                var weight = (unit.inTitle() ? IN_TITLE : 1)
                        * word.weight(weights)
                        / word.senses().size();
                word.directions().forEach(direction -> direction.addTo(sum, weight));
            }
        }
        return new Gist(sum);
    }

    /** How near another one is: from 0, as strangers are, to 1. */
    double nearness(Gist other) {
        var lengths = Math.sqrt(square * other.square);
        return lengths == 0 ? 0 : Math.max(0, (product(sum, other.sum) / lengths - STRANGERS) / (1 - STRANGERS));
    }

    private static double product(double[] one, double[] other) {
        var product = 0.0;
        for (var axis = 0; axis < one.length; axis++) {
            product += one[axis] * other[axis];
        }
        return product;
    }

    /**
     * The meanings that it goes along farthest, the first one with 1: the text's own, and what comes to mind with them.
     */
    Map<String, Double> most(int most) {
        var axes = IntStream.range(0, sum.length)
                .filter(axis -> sum[axis] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(axis -> -sum[axis]))
                .limit(most)
                .toList();
        var meanings = new LinkedHashMap<String, Double>();
        axes.forEach(axis -> meanings.put(Associations.meaning(axis), sum[axis] / sum[axes.getFirst()]));
        return meanings;
    }
}
