package samskap.reply.words;

import java.util.Locale;

/** Makes words comparable: one case, one kind of space, dash and apostrophe, no asterisks, nothing that is not seen. */
public final class Fold {

    private static final String RULE = "---";

    private Fold() {}

    public static String of(String text) {
        var folded = new StringBuilder(text.length());
        var space = false;
        for (var at = 0; at < text.length(); at++) {
            var letter = letter(text.charAt(at));
            if (letter == ' ') {
                space = !folded.isEmpty();
            } else if (letter != 0) {
                if (space) {
                    folded.append(' ');
                    space = false;
                }
                folded.append(letter);
            }
        }
        return folded.isEmpty() && isDrawnWithAsterisks(text)
                ? RULE
                : folded.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isDrawnWithAsterisks(String text) {
        var asterisks = 0;
        for (var at = 0; at < text.length() && asterisks < RULE.length(); at++) {
            asterisks += text.charAt(at) == '*' ? 1 : 0;
        }
        return asterisks == RULE.length();
    }

    private static char letter(char letter) {
        if (letter < 0x80) {
            return letter == '*' ? 0 : letter <= ' ' ? ' ' : letter;
        }
        return switch (letter) {
            case '\u2018', '\u2019', '\u02bc', '\u00b4' -> '\'';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            case '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2060', '\ufeff', '\u00ad' -> 0;
            case '\uff1a' -> ':';
            default -> Character.isSpaceChar(letter) || Character.isWhitespace(letter) ? ' ' : letter;
        };
    }

    /** Without the dashes and other drawing that it stands between. */
    public static String undecorated(String folded) {
        var from = 0;
        var to = folded.length();
        while (from < to && isDrawing(folded.charAt(from))) {
            from++;
        }
        while (to > from && isDrawing(folded.charAt(to - 1))) {
            to--;
        }
        return folded.substring(from, to);
    }

    /** Without what links lead to: {@code [words](address)} and {@code words<address>} become the words. */
    static String withoutAddresses(String folded) {
        var words = new StringBuilder(folded.length());
        for (var at = 0; at < folded.length(); at++) {
            var letter = folded.charAt(at);
            if (folded.startsWith("](", at) || folded.startsWith("<http", at)) {
                var close = folded.indexOf(letter == ']' ? ')' : '>', at);
                at = close < 0 ? folded.length() : close;
            } else if (letter != '[') {
                words.append(letter);
            }
        }
        return words.toString();
    }

    /** Whether a folded line is only drawing: dashes, underscores, equals signs. */
    public static boolean isRule(String folded) {
        return folded.length() > 2 && undecorated(folded).isEmpty();
    }

    static boolean isDrawing(char letter) {
        return letter == '-'
                || letter == '_'
                || letter == '='
                || letter == '#'
                || letter == '~'
                || letter == ' '
                || letter == '>'
                || letter == '|'
                || letter == '+';
    }
}
