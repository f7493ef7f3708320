package samskap.developing.internal;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import samskap.identity.Person;

/** Which suggested wordings somebody may read: withheld ones are for their authors and for colleagues. */
record Sight(boolean all, @Nullable Long own) {

    /** What is there, for the rules of the house. */
    static final Sight ALL = new Sight(true, null);

    /** The condition on a suggestion, with {@link #parameters}. */
    static final String SEES = "(:all OR withheld_at IS NULL OR author_id = :own)";

    /** @param viewer null for a visitor */
    static Sight of(@Nullable Person viewer) {
        return viewer == null
                ? new Sight(false, null)
                : new Sight(viewer.isStaff(), viewer.id().value());
    }

    Map<String, @Nullable Object> parameters() {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("all", all);
        parameters.put("own", own);
        return parameters;
    }
}
