package samskap.reply.words;

import samskap.reply.words.Sheet.Tag;

/** Knows paragraphs that companies, mail servers and lists add. */
final class Notices {

    private static final Phrases ADDED = Phrases.of("added");
    private static final Phrases SECRECY = Phrases.of("secrecy");
    private static final Phrases FOOTER = Phrases.of("list footer");
    private static final Phrases LIST_WORDS = Phrases.of("list word");
    private static final int LONGEST_BANNER = 600;

    private Notices() {}

    /** What a paragraph at the end of a text is: {@link Tag#TEXT} when nothing is known of it. */
    static Tag kind(String folded) {
        if (folded.endsWith("?")) {
            return Tag.TEXT;
        }
        if (ADDED.isWithin(folded)
                || SECRECY.count(folded) >= 3
                || SECRECY.count(folded) == 2 && folded.length() > 200) {
            return Tag.DISCLAIMER;
        }
        var words = LIST_WORDS.count(folded);
        return FOOTER.isWithin(folded) || words >= 2 || words == 1 && folded.startsWith("____")
                ? Tag.LIST_FOOTER
                : Tag.TEXT;
    }

    /** Whether a paragraph at the very top was put there by a mail server. */
    static boolean isBanner(String folded) {
        return folded.length() <= LONGEST_BANNER && ADDED.isWithin(folded);
    }
}
