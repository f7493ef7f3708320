package samskap.value.agreement;

import java.util.Optional;
import org.hipparchus.distribution.continuous.FDistribution;

/**
 * Intraclass correlations of a complete table of ratings, in the six forms of Shrout and Fleiss.
 *
 * <p>Sources: Shrout and Fleiss 1979; McGraw and Wong 1996 (intervals).
 */
public final class IntraclassCorrelation {

    /** Which judges the correlation speaks of. */
    public enum Form {
        /** ICC(1): every idea had judges of its own. */
        ONE_WAY,
        /** ICC(2): the judges are a sample, and that one is stricter than another counts. */
        RANDOM_JUDGES,
        /** ICC(3): these judges and no others; their severity does not count. */
        FIXED_JUDGES
    }

    /**
     * One correlation.
     *
     * @param f its F statistic, with {@code df1} and {@code df2} degrees of freedom
     * @param p the probability of such an F if ideas did not differ
     * @param low lower end of the 95 % interval
     * @param high upper end
     */
    public record Estimate(double value, double f, int df1, int df2, double p, double low, double high) {}

    private static final double TAIL = 0.025;

    private final int ideas;
    private final int judges;
    private final double betweenIdeas;
    private final double betweenJudges;
    private final double within;
    private final double error;

    private IntraclassCorrelation(double[][] ratings) {
        ideas = ratings.length;
        judges = ratings[0].length;
        var rows = new double[ideas];
        var columns = new double[judges];
        var mean = 0.0;
        for (var i = 0; i < ideas; i++) {
            for (var j = 0; j < judges; j++) {
                rows[i] += ratings[i][j] / judges;
                columns[j] += ratings[i][j] / ideas;
                mean += ratings[i][j] / (ideas * judges);
            }
        }
        var total = 0.0;
        for (var row : ratings) {
            for (var rating : row) {
                total += (rating - mean) * (rating - mean);
            }
        }
        var ofIdeas = judges * squares(rows, mean);
        var ofJudges = ideas * squares(columns, mean);
        betweenIdeas = ofIdeas / (ideas - 1);
        betweenJudges = ofJudges / (judges - 1);
        within = (total - ofIdeas) / (ideas * (judges - 1));
        error = (total - ofIdeas - ofJudges) / ((ideas - 1) * (judges - 1));
    }

    private static double squares(double[] means, double mean) {
        var sum = 0.0;
        for (var one : means) {
            sum += (one - mean) * (one - mean);
        }
        return sum;
    }

    /**
     * @param ratings {@code [idea][judge]}, complete
     * @return empty with fewer than two ideas or judges, or when there is no variation to explain
     * @throws IllegalArgumentException when the table has holes
     */
    public static Optional<IntraclassCorrelation> of(double[][] ratings) {
        if (ratings.length < 2 || ratings[0].length < 2) {
            return Optional.empty();
        }
        for (var row : ratings) {
            if (row.length != ratings[0].length) {
                throw new IllegalArgumentException("Every judge must have rated every idea");
            }
        }
        var made = new IntraclassCorrelation(ratings);
        return made.betweenIdeas > 0 && made.error > 1e-12 * made.betweenIdeas ? Optional.of(made) : Optional.empty();
    }

    public double betweenIdeas() {
        return betweenIdeas;
    }

    public double betweenJudges() {
        return betweenJudges;
    }

    public double within() {
        return within;
    }

    public double error() {
        return error;
    }

    /** How reliable one judge is. */
    public Estimate single(Form form) {
        return switch (form) {
            case ONE_WAY -> oneWay();
            case RANDOM_JUDGES -> randomJudges();
            case FIXED_JUDGES -> fixedJudges();
        };
    }

    /**
     * How reliable the mean of all the judges is (Spearman–Brown). Its value is not a number where judges differ less
     * than chance would have it, and ideas hardly at all: then the variances add up to none.
     */
    public Estimate mean(Form form) {
        var one = single(form);
        var value = form == Form.RANDOM_JUDGES ? meanOfRandomJudges() : 1 - 1 / one.f();
        return new Estimate(value, one.f(), one.df1(), one.df2(), one.p(), stepped(one.low()), stepped(one.high()));
    }

    private double meanOfRandomJudges() {
        var total = betweenIdeas + (betweenJudges - error) / ideas;
        return total > 0 ? (betweenIdeas - error) / total : Double.NaN;
    }

    private double stepped(double correlation) {
        return judges * correlation / (1 + (judges - 1) * correlation);
    }

    private Estimate oneWay() {
        var f = betweenIdeas / within;
        var df2 = ideas * (judges - 1);
        return told((betweenIdeas - within) / (betweenIdeas + (judges - 1) * within), f, df2);
    }

    private Estimate fixedJudges() {
        var df2 = (ideas - 1) * (judges - 1);
        return told((betweenIdeas - error) / (betweenIdeas + (judges - 1) * error), betweenIdeas / error, df2);
    }

    private Estimate told(double value, double f, int df2) {
        var df1 = ideas - 1;
        var low = f / quantile(df1, df2);
        var high = f * quantile(df2, df1);
        return new Estimate(
                value,
                f,
                df1,
                df2,
                tail(f, df1, df2),
                (low - 1) / (low + judges - 1),
                (high - 1) / (high + judges - 1));
    }

    /** Satterthwaite's degrees of freedom take the judges' variance into the interval. */
    private Estimate randomJudges() {
        var df1 = ideas - 1;
        var df2 = (ideas - 1) * (judges - 1);
        var value = (betweenIdeas - error)
                / (betweenIdeas + (judges - 1) * error + judges * (betweenJudges - error) / ideas);
        var fJudges = betweenJudges / error;
        var a = judges * value * fJudges;
        var b = ideas * (1 + (judges - 1) * value) - judges * value;
        // Where the two parts cancel out next to nothing is left; less than one degree of freedom is none.
        var satterthwaite = (judges - 1)
                * (ideas - 1)
                * (a + b)
                * (a + b)
                / ((ideas - 1) * Math.pow(judges * value * fJudges, 2) + b * b);
        var freedom = Math.max(1, satterthwaite);
        var upper = quantile(df1, freedom);
        var lower = quantile(freedom, df1);
        var base = judges * betweenJudges + (judges * ideas - judges - ideas) * error;
        var low = ideas * (betweenIdeas - upper * error) / (upper * base + ideas * betweenIdeas);
        var high = ideas * (lower * betweenIdeas - error) / (base + ideas * lower * betweenIdeas);
        var f = betweenIdeas / error;
        return new Estimate(value, f, df1, df2, tail(f, df1, df2), low, high);
    }

    private static double quantile(double df1, double df2) {
        return new FDistribution(df1, df2).inverseCumulativeProbability(1 - TAIL);
    }

    private static double tail(double f, double df1, double df2) {
        return 1 - new FDistribution(df1, df2).cumulativeProbability(f);
    }
}
