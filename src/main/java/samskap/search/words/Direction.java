package samskap.search.words;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Where something points in a space of many axes of which it goes along few.
 *
 * @param axes by their numbers
 * @param lengths how far it goes along each
 */
public record Direction(int[] axes, double[] lengths) {

    /** Along the axes of which there is most, and of length 1; of nothing, nowhere. */
    static Direction of(double[] all, int most) {
        var axes = IntStream.range(0, all.length)
                .filter(axis -> all[axis] > 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(axis -> -all[axis]))
                .limit(most)
                .mapToInt(axis -> axis)
                .toArray();
        var length = Math.sqrt(
                IntStream.of(axes).mapToDouble(axis -> all[axis] * all[axis]).sum());
        return new Direction(
                axes, IntStream.of(axes).mapToDouble(axis -> all[axis] / length).toArray());
    }

    /**
     * Goes there.
     *
     * @param sum how far one is along each axis
     * @param weight how far to go
     */
    public void addTo(double[] sum, double weight) {
        for (var n = 0; n < axes.length; n++) {
            sum[axes[n]] += weight * lengths[n];
        }
    }
}
