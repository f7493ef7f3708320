package samskap.value.pairwise;

import java.util.function.DoubleUnaryOperator;

/** Expectations of functions of a normal variable: what an answer is likely to be when values are uncertain. */
public final class LogisticNormal {

    private static final double REACH = 8.6;

    private LogisticNormal() {}

    /** 1 / (1 + e^(−x)) */
    public static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    /** E[logistic(X)], X ~ N(mean, variance): the probability that an idea so much better is preferred. */
    public static double probability(double mean, double variance) {
        return expectation(LogisticNormal::logistic, mean, variance);
    }

    /**
     * E[f(X)], X ~ N(mean, variance), for f as smooth as the logistic function.
     *
     * <p>By the trapezoidal rule, which converges geometrically here: its error is e^(−2πd/h) for the distance d of the
     * nearest pole, π for the logistic function. Gauss–Hermite rules need far more points for the same digits.
     *
     * @throws IllegalArgumentException if the variance is negative or a number is not finite
     */
    public static double expectation(DoubleUnaryOperator f, double mean, double variance) {
        if (!(variance >= 0) || !Double.isFinite(mean) || Double.isInfinite(variance)) {
            throw new IllegalArgumentException("There is no normal variable N(%s, %s)".formatted(mean, variance));
        }
        double sd = Math.sqrt(variance);
        double step = Math.min(0.5, 0.6 / Math.max(sd, 1e-300));
        int points = (int) Math.ceil(REACH / step);
        double sum = 0;
        double mass = 0;
        for (int k = -points; k <= points; k++) {
            double z = k * step;
            double density = Math.exp(-0.5 * z * z);
            sum += density * f.applyAsDouble(mean + sd * z);
            mass += density;
        }
        return sum / mass;
    }
}
