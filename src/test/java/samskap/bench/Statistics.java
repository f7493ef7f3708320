package samskap.bench;

import java.util.Arrays;
import java.util.concurrent.Callable;

/** The middle of what was measured: one slow moment of the machine doesn't count. */
final class Statistics {

    private Statistics() {}

    static double median(int runs, Callable<Double> measurement) throws Exception {
        var values = new double[runs];
        for (int run = 0; run < runs; run++) {
            values[run] = measurement.call();
        }
        Arrays.sort(values);
        return values[runs / 2];
    }
}
