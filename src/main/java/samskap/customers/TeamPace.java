package samskap.customers;

/**
 * How a team keeps in touch, in counts that tell of nobody.
 *
 * @param colleagues how many of its members are counted here, {@link Rhythms#FEWEST} at least
 * @param met how many different customers they met within the rhythm's days
 * @param before how many in as many days before those
 */
public record TeamPace(String team, int colleagues, int met, int before) {}
