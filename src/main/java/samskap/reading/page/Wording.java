package samskap.reading.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import samskap.reading.page.IdeaPage.Moment;
import samskap.shared.text.WordDiff.Piece;

/**
 * Words of an idea as they were suggested or as they stood, with what changes.
 *
 * @param heading of a version, null for a suggestion
 * @param face null where only a name stands
 * @param who whose words, in a few words
 * @param language what they are written in, null when that is the page's language
 * @param why a word about it, empty when nothing was said
 * @param title what changes in the title, empty when nothing does
 * @param story what changes in the story, empty when nothing does
 * @param word what was said when they were declined, null otherwise
 */
public record Wording(
        @Nullable String heading,
        @Nullable Face face,
        String who,
        @Nullable String language,
        Moment at,
        @Nullable Chip chip,
        String why,
        List<Piece> title,
        List<Piece> story,
        @Nullable String word) {}
