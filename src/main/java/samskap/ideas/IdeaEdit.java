package samskap.ideas;

import org.jspecify.annotations.Nullable;

/**
 * New words for an idea.
 *
 * @param version the version that the writer had before them
 * @param why a word about the change, may be empty
 */
public record IdeaEdit(
        int version,
        String title,
        String story,
        @Nullable Stage stage,
        @Nullable Topic topic,
        @Nullable Feeling feeling,
        String why) {

    /** An edit that speaks for itself. */
    public IdeaEdit(
            int version,
            String title,
            String story,
            @Nullable Stage stage,
            @Nullable Topic topic,
            @Nullable Feeling feeling) {
        this(version, title, story, stage, topic, feeling, "");
    }
}
