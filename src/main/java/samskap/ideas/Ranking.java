package samskap.ideas;

import org.jspecify.annotations.Nullable;
import samskap.shared.Cursor;
import samskap.shared.Slice;

/**
 * What is most worth doing, for product owners. By support until a better measure of value is there to take its place:
 * another bean of this type then does.
 */
public interface Ranking {

    /** The translation key of what the ranking goes by, told above it. */
    String basisKey();

    /** The next page of ideas that are not closed, or of those with the query's statuses. */
    Slice<Idea> page(BoardQuery filter, @Nullable Cursor after, int size);
}
