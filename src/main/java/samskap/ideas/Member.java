package samskap.ideas;

import java.util.List;
import org.jspecify.annotations.Nullable;
import samskap.pictures.Picture;

/**
 * An idea that was merged into the one that is shown, in its reader's words; both editions write it.
 *
 * @param lang what its author writes, null when that is the reader's language
 * @param story Markdown, empty when the title says it all
 * @param sharedBy who shared it and when
 * @param joinedBy who merged it and when
 * @param word what they said to those concerned, Markdown; empty when nothing
 * @param wordLang what they write, null when that is the reader's language
 */
public record Member(
        IdeaId id,
        @Nullable String lang,
        String initials,
        boolean staff,
        String title,
        String story,
        List<Picture> pictures,
        String sharedBy,
        String joinedBy,
        String word,
        @Nullable String wordLang) {}
