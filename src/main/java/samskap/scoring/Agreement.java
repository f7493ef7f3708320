package samskap.scoring;

import org.jspecify.annotations.Nullable;

/**
 * How far a panel agrees on one criterion.
 *
 * @param alpha Krippendorff's α for interval data with its 90 % bootstrap interval; null when it can't be told
 * @param iccOfMean ICC(2,k), how reliable the judges' mean is; null when not every judge has judged the same ideas
 * @param reason when {@code alpha} is null, the key of why: too few, or no variation
 */
public record Agreement(
        @Nullable Range alpha,
        @Nullable Double iccOfMean,
        @Nullable String reason) {

    /** A number with its interval. */
    public record Range(double middle, double low, double high) {}
}
