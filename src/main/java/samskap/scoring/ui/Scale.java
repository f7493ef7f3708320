package samskap.scoring.ui;

import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import samskap.scoring.Lens;
import samskap.scoring.Weighed;

/**
 * The axis of the number that ideas are ordered by, from 0.
 *
 * @param most its other end: a lens's own where it has one, else a round number that no interval passes
 */
record Scale(double most) {

    private static final double FULL = 100;

    /** What opportunity can be at most: quite important, and not satisfied at all. */
    private static final double OPPORTUNITY = 20;

    private static final int QUARTERS = 4;

    /** Ends whose quarters are easy to read. */
    private static final double[] ROUND = {1, 2, 4, 8, 10};

    static Scale of(Lens lens, Weighed weighed) {
        return switch (lens) {
            case VALUE -> new Scale(FULL);
            case OPPORTUNITY -> new Scale(OPPORTUNITY);
            case RICE, WSJF, ICE, SUPPORT ->
                upTo(weighed.ranking().stream()
                        .mapToDouble(worth -> worth.value().high())
                        .max()
                        .orElse(1));
        };
    }

    static Scale upTo(double highest) {
        if (!(highest > 0)) {
            return new Scale(1);
        }
        var unit = Math.pow(10, Math.floor(Math.log10(highest)));
        return new Scale(Arrays.stream(ROUND)
                .map(round -> round * unit)
                .filter(end -> end >= highest)
                .findFirst()
                .orElse(10 * unit));
    }

    /** Where a number lies, from 0 to 1. */
    double part(double number) {
        return Math.clamp(number / most, 0, 1);
    }

    /** The numbers to write at the axis. */
    List<Double> ticks() {
        return IntStream.range(1, QUARTERS)
                .mapToObj(quarter -> quarter * most / QUARTERS)
                .toList();
    }

    /** As precisely as the axis can be read. */
    String told(double number, Locale locale) {
        return format(number, decimals(), locale);
    }

    String tick(double number, Locale locale) {
        return format(number, 0, locale);
    }

    private String format(double number, int leastDecimals, Locale locale) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(leastDecimals);
        format.setMaximumFractionDigits(decimals());
        return format.format(number);
    }

    /** So many that about a hundredth of the axis can be told. */
    private int decimals() {
        return most > 40 ? 0 : most > 4 ? 1 : 2;
    }
}
