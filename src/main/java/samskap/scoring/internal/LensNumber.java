package samskap.scoring.internal;

import java.util.Arrays;
import samskap.scoring.Interval;
import samskap.value.lens.Uncertain;

/**
 * An idea's number through a lens.
 *
 * @param interval the number as its formula has it, with its 90 % interval
 * @param draws of the number; one when it is known exactly
 */
record LensNumber(Interval interval, float[] draws) {

    static LensNumber exactly(double number) {
        return new LensNumber(new Interval(number, number, number), new float[] {(float) number});
    }

    static LensNumber of(Uncertain number, int draws, long seed) {
        return new LensNumber(new Interval(number.low(), number.median(), number.high()), number.draws(draws, seed));
    }

    /** @param middle the number with everything as it is most likely */
    static LensNumber around(double middle, float[] draws) {
        var ordered = draws.clone();
        Arrays.sort(ordered);
        var beyond = ordered.length / 20;
        return new LensNumber(
                new Interval(
                        Math.min(middle, ordered[beyond]),
                        middle,
                        Math.max(middle, ordered[ordered.length - 1 - beyond])),
                draws);
    }

    /** A number with fewer draws is gone through again. */
    float draw(int draw) {
        return draws[draw % draws.length];
    }

    boolean isUncertain() {
        return interval.low() < interval.high();
    }
}
