package samskap.bench.lab;

/**
 * One thing that is measured in every place.
 *
 * @param name what it is, as a line of the table says it
 * @param unit what the number counts
 * @param target what was promised, in words; empty when nothing was
 * @param sample measures once
 */
record Experiment(String name, Unit unit, String target, Sample sample) {

    enum Unit {
        MILLISECONDS("ms"),
        PER_SECOND("/s"),
        KILOBYTES("KB");

        private final String sign;

        Unit(String sign) {
            this.sign = sign;
        }

        String format(double value) {
            var digits = value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f";
            return digits.formatted(value) + (this == PER_SECOND ? "" : " ") + sign;
        }

        /** How many times as much work the large one has, whichever way the unit runs. */
        double growth(double small, double large) {
            return this == PER_SECOND ? small / large : large / small;
        }
    }

    @FunctionalInterface
    interface Sample {
        double of(Standing place) throws Exception;
    }
}
