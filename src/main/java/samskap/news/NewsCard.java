package samskap.news;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An announcement in its reader's words; both editions write it.
 *
 * @param lang what its author writes, null when that is the reader's language
 * @param words safe HTML
 * @param by the author's name and role
 * @param initials for the author's round sign
 * @param machine when it came out, for machines; null while it is a draft
 * @param when the same for people
 */
public record NewsCard(
        long id,
        String href,
        @Nullable String lang,
        String title,
        String words,
        String by,
        String initials,
        @Nullable String machine,
        String when,
        List<About> ideas) {

    /**
     * An idea that it is about.
     *
     * @param status the style sheet's word for its moon
     */
    public record About(String href, String title, @Nullable String lang, String status, String statusName) {}
}
