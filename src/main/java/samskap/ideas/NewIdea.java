package samskap.ideas;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import samskap.pictures.Chosen;
import samskap.pictures.Selection;

/**
 * What somebody wants to share.
 *
 * @param key chosen by the page when the writing began: the same key shares once, however often it is sent
 * @param text everything in the prompt, as typed
 * @param title the title if the writer edited it, else null: then the first line is the title
 * @param selection the pictures as the idea shall show them
 */
public record NewIdea(
        UUID key,
        String text,
        @Nullable String title,
        @Nullable Stage stage,
        @Nullable Topic topic,
        @Nullable Feeling feeling,
        Selection selection) {

    /** @param pictures what they chose to show with it, sent under the same key */
    public NewIdea(
            UUID key,
            String text,
            @Nullable String title,
            @Nullable Stage stage,
            @Nullable Topic topic,
            @Nullable Feeling feeling,
            List<Chosen> pictures) {
        this(key, text, title, stage, topic, feeling, new Selection(key, pictures));
    }

    /** An idea in words alone. */
    public NewIdea(
            UUID key,
            String text,
            @Nullable String title,
            @Nullable Stage stage,
            @Nullable Topic topic,
            @Nullable Feeling feeling) {
        this(key, text, title, stage, topic, feeling, List.of());
    }
}
