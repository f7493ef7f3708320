package samskap.reading.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import samskap.pictures.Picture;
import samskap.reading.page.IdeaPage.Moment;

/**
 * A message as a visitor sees it.
 *
 * @param kind the style sheet's class, null for an ordinary message
 * @param language what its author writes, null when that is the page's language
 * @param role what a colleague works with, null for customers
 * @param speed how long the idea waited for its first answer, null for all other messages
 * @param chip what it is meant as, null for an ordinary message
 * @param body safe HTML
 * @param pictures what it shows with its words
 * @param reactions what people gave it without a word
 * @param mentions says whom it mentions, null when nobody
 * @param withdrawn what stands in its place, null while it stands
 * @param saidOf tells of which merged idea it was said, null when of this one
 * @param takenUp by whom, where it went into the idea, else null
 * @param joined who helps with an open question, null for other messages
 */
public record MessageView(
        long id,
        @Nullable String kind,
        @Nullable String language,
        Face author,
        String name,
        @Nullable String role,
        @Nullable String speed,
        Moment written,
        boolean edited,
        @Nullable Chip chip,
        String body,
        List<Picture> pictures,
        List<Reacted> reactions,
        @Nullable String mentions,
        @Nullable String withdrawn,
        @Nullable String saidOf,
        @Nullable PromiseView promise,
        @Nullable Joined joined,
        @Nullable Chip takenUp,
        List<MessageView> replies) {

    /** @param names who gave it, as far as they are named */
    public record Reacted(String icon, String text, String count, String names) {}

    /**
     * @param state the style sheet's word
     * @param word safe HTML of what was said when it was settled, null while it is open
     */
    public record PromiseView(
            String state,
            String promised,
            Moment due,
            String chip,
            @Nullable String word) {}

    /**
     * @param takenUp how much of it went into the idea, null when nothing has
     * @param open whether it still collects
     */
    public record Joined(
            List<Face> faces, String text, @Nullable String takenUp, boolean open) {}
}
