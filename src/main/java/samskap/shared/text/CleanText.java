package samskap.shared.text;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samskap.shared.Refusal;

/**
 * What people typed, without what nobody can see: control characters, zero-width marks and direction overrides, which
 * break layouts, hide words from search and let a text pretend to be another. Emoji and their joiners stay.
 */
public final class CleanText {

    /**
     * Control characters but tab and newline; direction overrides and isolates; the byte-order mark and soft hyphen.
     */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}&&[^\\t\\n]]|[\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF\\u00AD]");

    /** A joiner is meaningful after an emoji or a letter of a joining script (group 1), and noise elsewhere. */
    private static final Pattern JOINER =
            Pattern.compile("([\\p{So}\\p{Sk}\\uFE0F\\p{IsArabic}\\p{IsDevanagari}]?)[\\u200C\\u200D]");

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\u2028|\\u2029|\\u0085");
    private static final Pattern MANY_BLANK_LINES = Pattern.compile("\\n[ \\t]*(\\n[ \\t]*){2,}");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** What looks like nothing: white space of every script and the fillers that only pretend to be letters. */
    private static final Pattern NOTHING =
            Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Mn}\\u115F\\u1160\\u3164\\uFFA0\\u2800]*");

    private CleanText() {}

    /** A text of several lines: lines kept, never more than one blank between them, no white space around it. */
    public static String lines(String typed) {
        var text = LINE_END.matcher(typed).replaceAll("\n");
        text = withoutInvisible(text);
        return MANY_BLANK_LINES.matcher(text).replaceAll("\n\n").strip();
    }

    /** A text of one line: every run of white space is one space. */
    public static String line(String typed) {
        return isPlain(typed) ? typed : cleanLine(typed);
    }

    private static String cleanLine(String typed) {
        return SPACES.matcher(withoutInvisible(LINE_END.matcher(typed).replaceAll(" ")))
                .replaceAll(" ")
                .strip();
    }

    /**
     * Letters, digits and signs of ASCII with single spaces between: most values of long lists, and clean at a glance.
     */
    private static boolean isPlain(String text) {
        var before = ' ';
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (letter < ' ' || letter > '~' || letter == ' ' && before == ' ') {
                return false;
            }
            before = letter;
        }
        return text.isEmpty() || before != ' ';
    }

    /**
     * Takes what has room.
     *
     * @param longest in characters as people count them
     * @throws Refusal at the field when it is longer, and by how much
     */
    public static void refuseLonger(String field, String text, int longest) {
        var excess = length(text) - longest;
        if (excess > 0) {
            throw Refusal.of(field, "shared.refused.tooLong", longest, excess);
        }
    }

    /** True when a reader would see nothing at all. */
    public static boolean isBlank(String text) {
        return NOTHING.matcher(text).matches();
    }

    /** How long a person would say that it is: in code points, so that an emoji does not count twice. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String withoutInvisible(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return JOINER.matcher(INVISIBLE.matcher(composed).replaceAll(""))
                .replaceAll(match -> match.group(1).isEmpty() ? "" : Matcher.quoteReplacement(match.group()));
    }
}
