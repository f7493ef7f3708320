package samskap.value.lens;

import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

/**
 * A positive quantity that is known as a log-normal distribution.
 *
 * @param median as likely above as below
 * @param spread the standard deviation of its logarithm; 0 when it is known exactly
 */
public record Uncertain(double median, double spread) {

    /** The standard normal distribution's 95 % point. */
    static final double NINETY_FIVE = 1.6448536269514722;

    public Uncertain {
        if (!(median > 0) || !(spread >= 0) || Double.isInfinite(median) || Double.isInfinite(spread)) {
            throw new IllegalArgumentException(
                    "A median must be above 0 and a spread not below: " + median + ", " + spread);
        }
    }

    public static Uncertain exactly(double median) {
        return new Uncertain(median, 0);
    }

    /** @param atMost "95 % sure below", at least the median */
    public static Uncertain of(double median, double atMost) {
        if (atMost < median) {
            throw new IllegalArgumentException("95 %% sure below %s, yet the median is %s".formatted(atMost, median));
        }
        return new Uncertain(median, Math.log(atMost / median) / NINETY_FIVE);
    }

    /** The product of two independent quantities is log-normal again. */
    public Uncertain times(Uncertain other) {
        return new Uncertain(median * other.median, Math.hypot(spread, other.spread));
    }

    public Uncertain over(Uncertain other) {
        return new Uncertain(median / other.median, Math.hypot(spread, other.spread));
    }

    /** 5 % likely to be below. */
    public double low() {
        return median * Math.exp(-NINETY_FIVE * spread);
    }

    /** 5 % likely to be above. */
    public double high() {
        return median * Math.exp(NINETY_FIVE * spread);
    }

    /**
     * @param many how many draws; a quantity that is known exactly needs but one
     * @param seed the same seed gives the same draws
     */
    public float[] draws(int many, long seed) {
        var drawn = new float[spread == 0 ? 1 : many];
        var normal = ZigguratSampler.NormalizedGaussian.of(RandomSource.L64_X128_MIX.create(seed));
        for (var draw = 0; draw < drawn.length; draw++) {
            drawn[draw] = (float) (spread == 0 ? median : median * Math.exp(spread * normal.sample()));
        }
        return drawn;
    }
}
