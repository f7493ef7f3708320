package samskap.bench.lab;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import samskap.bench.lab.Experiment.Unit;

/**
 * What a run found.
 *
 * @param machine what it ran on
 */
record Results(Instant at, String machine, List<String> sizes, List<Line> lines) {

    /** @param samples by size, as {@link samskap.bench.data.Size} writes it */
    record Line(String name, Unit unit, String target, Map<String, Samples> samples) {

        /** From the smallest place to the largest; 1 where there is but one. */
        double growth(List<String> sizes) {
            return unit.growth(
                    samples.get(sizes.getFirst()).median(),
                    samples.get(sizes.getLast()).median());
        }
    }

    static Results empty(String machine, List<String> sizes) {
        return new Results(Instant.now(), machine, sizes, new ArrayList<>());
    }

    void add(Experiment experiment, Map<String, List<Double>> values) {
        var samples = new LinkedHashMap<String, Samples>();
        values.forEach((size, measured) -> samples.put(size, new Samples(measured)));
        lines.add(new Line(experiment.name(), experiment.unit(), experiment.target(), samples));
    }
}
