package samskap.scoring;

/**
 * A number with its 90 % interval.
 *
 * @param low 5 % likely to be below
 * @param middle as likely above as below
 * @param high 5 % likely to be above
 */
public record Interval(double low, double middle, double high) {}
