package samskap.ideas;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of the roadmap, in its reader's words; both editions write it.
 *
 * @param status the style sheet's word for its moon
 * @param count how many ideas it has
 * @param told the same for those who hear it: "12 ideas"
 * @param all where they all stand, null when they stand here
 * @param allLabel what leads there
 */
public record RoadmapColumn(
        String status,
        String name,
        String count,
        String told,
        @Nullable String all,
        String allLabel,
        List<Stop> stops) {

    /**
     * An idea in a column.
     *
     * @param lang what its author writes, null when that is the reader's language
     * @param place where on the journey it happened, null when nobody said
     * @param reason why it stands here, null when nobody told
     * @param reasonLang what whoever moved it writes, null when that is the reader's language
     * @param by who moved it, and when; null when nobody told
     */
    public record Stop(
            String href,
            @Nullable String lang,
            String title,
            @Nullable String place,
            @Nullable String reason,
            @Nullable String reasonLang,
            @Nullable String by) {}
}
