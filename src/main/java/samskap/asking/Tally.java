package samskap.asking;

/**
 * How many chose one of an ask's choices, and which part of all whom it might have been put to may: Wilson's interval
 * of 95 %, of those who tapped.
 *
 * @param low the interval's lower end, 0 to 1
 * @param high its upper end
 */
public record Tally(String choice, int people, double low, double high) {}
