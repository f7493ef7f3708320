package samskap.scoring;

/**
 * A way of looking at values that somebody keeps.
 *
 * @param address of the page with the whole view in it
 */
public record SavedView(long id, String name, String address) {}
