package samskap.ideas;

import org.jspecify.annotations.Nullable;
import samskap.pictures.Selection;

/**
 * New words for an idea.
 *
 * @param version the version that the writer had before them
 * @param why a word about the change, may be empty
 * @param pictures what it shows from now on; null leaves that as it is
 */
public record IdeaEdit(
        int version,
        String title,
        String story,
        @Nullable Stage stage,
        @Nullable Topic topic,
        @Nullable Feeling feeling,
        String why,
        @Nullable Selection pictures) {

    /** An edit of words alone. */
    public IdeaEdit(
            int version,
            String title,
            String story,
            @Nullable Stage stage,
            @Nullable Topic topic,
            @Nullable Feeling feeling,
            String why) {
        this(version, title, story, stage, topic, feeling, why, null);
    }

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
