package samskap.value.combination;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The alternatives that no other beats in both value and effort. */
public final class Pareto {

    private Pareto() {}

    /**
     * @param value more is better
     * @param effort less is better; not a number where nobody has estimated it, and then never on the front
     * @return the front's indices, from the least effort to the most; of equals the first stands for all
     * @throws IllegalArgumentException when the lengths differ
     */
    public static List<Integer> front(double[] value, double[] effort) {
        if (value.length != effort.length) {
            throw new IllegalArgumentException("Every alternative needs a value and an effort");
        }
        var byEffort = IntStream.range(0, value.length)
                .filter(i -> !Double.isNaN(effort[i]) && !Double.isNaN(value[i]))
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> effort[i])
                        .thenComparing(Comparator.<Integer>comparingDouble(i -> value[i])
                                .reversed()))
                .toList();
        var front = new ArrayList<Integer>();
        var best = Double.NEGATIVE_INFINITY;
        for (var i : byEffort) {
            if (value[i] > best) {
                front.add(i);
                best = value[i];
            }
        }
        return front;
    }
}
