package samskap.value.pairwise;

import java.util.function.DoubleUnaryOperator;

/**
 * The highest point of a smooth function of one variable within bounds, found by walking uphill and laying a parabola
 * through the three highest neighbours.
 *
 * @param at where it is
 * @param height the function there, or at the nearest point looked at
 * @param curvature minus the second derivative there; 0 at a bound
 */
record Peak(double at, double height, double curvature) {

    private static final int MOST_STEPS = 60;

    static Peak climb(DoubleUnaryOperator function, double start, double step, double low, double high) {
        double middle = Math.clamp(start, low, high);
        double before = Math.max(low, middle - step);
        double after = Math.min(high, middle + step);
        double atMiddle = function.applyAsDouble(middle);
        double atBefore = function.applyAsDouble(before);
        double atAfter = function.applyAsDouble(after);
        for (int n = 0; n < MOST_STEPS && Math.max(atBefore, atAfter) > atMiddle; n++) {
            if (atBefore > atMiddle) {
                after = middle;
                atAfter = atMiddle;
                middle = before;
                atMiddle = atBefore;
                before = Math.max(low, middle - step);
                atBefore = function.applyAsDouble(before);
            } else {
                before = middle;
                atBefore = atMiddle;
                middle = after;
                atMiddle = atAfter;
                after = Math.min(high, middle + step);
                atAfter = function.applyAsDouble(after);
            }
        }
        if (before == middle || after == middle) {
            return new Peak(middle, atMiddle, 0);
        }
        double rise = (atAfter - atMiddle) / (after - middle);
        double fall = (atMiddle - atBefore) / (middle - before);
        double curvature = 2 * (fall - rise) / (after - before);
        if (!(curvature > 0)) {
            return new Peak(middle, atMiddle, 0);
        }
        double slope = (fall * (after - middle) + rise * (middle - before)) / (after - before);
        double vertex = Math.clamp(middle + slope / curvature, before, after);
        return new Peak(vertex, atMiddle, curvature);
    }
}
