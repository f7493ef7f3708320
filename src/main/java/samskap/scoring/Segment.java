package samskap.scoring;

/**
 * A kind of customer, such as families or landlords.
 *
 * @param share its part of all customers, 0 to 1
 */
public record Segment(int id, String name, double share) {}
