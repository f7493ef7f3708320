package samskap.bench.lab;

import java.util.Arrays;
import java.util.List;

/** What was measured several times: the middle counts, and how far apart the others are tells how far to trust it. */
record Samples(List<Double> values) {

    double median() {
        return at(.5);
    }

    /** Half of the range that the middle half of the values takes, as a part of the median. */
    double spread() {
        return median() == 0 ? 0 : (at(.75) - at(.25)) / 2 / median();
    }

    private double at(double part) {
        var sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        var place = part * (sorted.length - 1);
        var below = sorted[(int) place];
        return below + (place - (int) place) * (sorted[(int) Math.ceil(place)] - below);
    }
}
