package samskap.ideas;

import org.jspecify.annotations.Nullable;
import samskap.identity.Person;
import samskap.shared.Cursor;
import samskap.shared.Slice;

/**
 * What is most worth doing, for product owners. Another module knows what ideas are worth and fills it, as it is with
 * {@link Backing}.
 */
public interface Ranking {

    /** The translation key of what the ranking goes by, told above it. */
    String basisKey();

    /**
     * The next page of ideas that are not closed, or of those with the query's statuses.
     *
     * @param viewer where an idea ranks is not shown to whoever still judges it
     */
    Slice<Idea> page(Person viewer, BoardQuery filter, @Nullable Cursor after, int size);
}
