package samskap.reading.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import samskap.reading.page.IdeaPage.Moment;
import samskap.shared.text.WordDiff.Piece;

/**
 * Words of an idea as they were suggested or as they stood, with what changes.
 *
 * @param name of a version its heading, of a suggestion where on the page it stands
 * @param face null where only a name stands
 * @param who whose words, in a few words
 * @param origin what they were made from, null for nothing else
 * @param language what they are written in, null when that is the page's language
 * @param note what we say of it, null for nothing
 * @param why a word of its author about it, empty when nothing was said
 * @param title what changes in the title, empty when nothing does
 * @param story what changes in the story, empty when nothing does
 * @param word what was said when they were declined, null otherwise
 */
public record Wording(
        String name,
        @Nullable Face face,
        String who,
        @Nullable Origin origin,
        @Nullable String language,
        Moment at,
        @Nullable Chip chip,
        @Nullable String note,
        String why,
        List<Piece> title,
        List<Piece> story,
        @Nullable String word) {

    /** Where what somebody gave is to be read. */
    public record Origin(String href, String label) {}
}
