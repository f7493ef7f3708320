package samskap.pictures;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samskap.identity.Person;

/**
 * A module whose things have pictures says who may see them. It is asked each time somebody wants to see one, so that
 * what is held back, taken back or for colleagues only is so at once for its pictures as well.
 */
public interface PictureOwner {

    /** The name of what it owns, as in {@link Subject#kind()}. */
    String kind();

    /** @param viewer null for a visitor; what visitors may see is kept by caches on the way */
    boolean maySee(long id, @Nullable Person viewer);

    /** Reads the ids of those that stay with the company, pictures and all, when people take their own along. */
    default Optional<String> stayingQuery() {
        return Optional.empty();
    }
}
