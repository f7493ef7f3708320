package samskap.ideas;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to share.
 *
 * @param key chosen by the page when the writing began: the same key shares once, however often it is sent
 * @param text everything in the prompt, as typed
 * @param title the title if the writer edited it, else null: then the first line is the title
 */
public record NewIdea(
        UUID key,
        String text,
        @Nullable String title,
        @Nullable Stage stage,
        @Nullable Topic topic,
        @Nullable Feeling feeling) {}
