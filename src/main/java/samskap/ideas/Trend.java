package samskap.ideas;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalDouble;

/**
 * How much an idea moves people now: Σ w·2^(−age/half-life) over everything that happened to it.
 *
 * <p>Kept as its natural logarithm with ages counted from a fixed moment, {@code ln Σ w·e^(λ(t−t₀))}. All ideas decay
 * alike, so their order never changes by time alone, an index can hold it, and an event adds to one row (log-sum-exp)
 * without anything being computed anew.
 */
public final class Trend {

    /** After this long, an event counts half. */
    public static final Duration HALF_LIFE = Duration.ofDays(7);

    /** Rounding leaves a smaller difference with fewer than six certain digits. */
    private static final double LEAST_GAP = 1e-7;

    private static final Instant ORIGIN = Instant.parse("2026-01-01T00:00:00Z");
    private static final double RATE = Math.log(2) / HALF_LIFE.toMillis();

    /** What an event weighs, in units of one support. */
    public enum Weight {
        SHARED(1),
        SUPPORT(1),
        MESSAGE(0.5);

        private final double value;

        Weight(double value) {
            this.value = value;
        }
    }

    private Trend() {}

    /** The logarithm of one event's term. */
    public static double term(Weight weight, Instant at) {
        return Math.log(weight.value) + RATE * (at.toEpochMilli() - ORIGIN.toEpochMilli());
    }

    /**
     * What is left without a term. Where the term is nearly all there is, the logarithm can't tell.
     *
     * @return empty when what is left is less than a ten-millionth of the whole
     */
    public static OptionalDouble minus(double trend, double term) {
        var gap = trend - term;
        return gap > LEAST_GAP ? OptionalDouble.of(trend + Math.log(-Math.expm1(-gap))) : OptionalDouble.empty();
    }

    /** The sum of two, without leaving the logarithm. */
    public static double plus(double trend, double term) {
        return Math.max(trend, term) + Math.log1p(Math.exp(-Math.abs(trend - term)));
    }
}
