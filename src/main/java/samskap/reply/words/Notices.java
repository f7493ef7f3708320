package samskap.reply.words;

import org.jspecify.annotations.Nullable;
import samskap.reply.words.Sheet.Tag;

/** Knows paragraphs that companies, mail servers and lists add. */
final class Notices {

    private static final Phrases ADDED = Phrases.of("added");
    private static final Phrases PRIVACY = Phrases.of("privacy");
    private static final Phrases SECRECY = Phrases.of("secrecy");
    private static final Phrases FOOTER = Phrases.of("list footer");
    private static final Phrases LIST_WORDS = Phrases.of("list word");
    private static final int LONGEST_BANNER = 600;
    private static final int LONGEST = 4_000;

    private final Sheet sheet;
    private final @Nullable Tag[] known;

    Notices(Sheet sheet) {
        this.sheet = sheet;
        known = new Tag[sheet.size()];
    }

    /** What the paragraph is that a line of the text belongs to: {@link Tag#TEXT} when it is no notice. */
    Tag kind(int at) {
        var kind = known[at];
        if (kind == null) {
            var from = begin(at);
            var to = end(at);
            var above = sheet.lastWritten(from);
            kind = kind(paragraph(from, to), above >= 0 && Fold.isRule(sheet.folded(above)));
            for (var line = from; line < to; line++) {
                known[line] = kind;
            }
        }
        return kind;
    }

    private static Tag kind(String folded, boolean belowRule) {
        if (folded.endsWith("?")) {
            return Tag.TEXT;
        }
        var secret = SECRECY.count(folded);
        if (ADDED.isWithin(folded) || isPrivacy(folded) || secret >= 3 || secret == 2 && folded.length() > 200) {
            return Tag.DISCLAIMER;
        }
        var words = LIST_WORDS.count(folded);
        return FOOTER.isWithin(folded) || words >= 2 || words == 1 && (belowRule || beginsWithRule(folded))
                ? Tag.LIST_FOOTER
                : Tag.TEXT;
    }

    /** Where it stands how somebody handles personal data; people ask that too, and lead nowhere. */
    private static boolean isPrivacy(String folded) {
        return PRIVACY.isWithin(folded) && Evidence.hasLink(folded);
    }

    private static boolean beginsWithRule(String folded) {
        return folded.startsWith("____") || folded.startsWith("---");
    }

    /** Whether the paragraph at the very top was put there by a mail server. */
    boolean isBanner(int at) {
        var words = paragraph(at, end(at));
        return words.length() <= LONGEST_BANNER && ADDED.isWithin(words);
    }

    /** Where the paragraph of a line begins. */
    int begin(int at) {
        var begin = at;
        while (begin > 0 && isOfText(begin - 1)) {
            begin--;
        }
        return begin;
    }

    /** Where the paragraph of a line ends. */
    int end(int at) {
        var end = at + 1;
        while (end < sheet.size() && isOfText(end)) {
            end++;
        }
        return end;
    }

    private boolean isOfText(int at) {
        return sheet.isText(at) && !sheet.isBlank(at);
    }

    String paragraph(int from, int to) {
        var words = new StringBuilder();
        for (var at = from; at < to && words.length() < LONGEST; at++) {
            words.append(words.isEmpty() ? "" : " ").append(sheet.folded(at));
        }
        return words.toString();
    }
}
