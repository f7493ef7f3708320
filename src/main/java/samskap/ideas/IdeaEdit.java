package samskap.ideas;

import org.jspecify.annotations.Nullable;

/**
 * New words for an idea.
 *
 * @param version the version that the writer had before them
 */
public record IdeaEdit(
        int version,
        String title,
        String story,
        @Nullable Stage stage,
        @Nullable Topic topic,
        @Nullable Feeling feeling) {}
