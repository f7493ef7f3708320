package samskap.reply.words;

/** Knows the line that says whose words follow: "On Monday Anna wrote:", in folded words. */
public final class Attribution {

    private static final int LONGEST = 500;
    private static final int SHORTEST_FRAMED = 10;
    private static final Phrases WROTE = Phrases.of("wrote");
    private static final Phrases OPENING = Phrases.of("opening");
    private static final Phrases WEEKDAY = Phrases.of("weekday");

    private Attribution() {}

    /** Where nothing else says that a quote follows: opening, verb and a time or address must be there. */
    static boolean isSure(String folded) {
        if (isFramed(folded) && WROTE.matches(lastWord(Fold.undecorated(folded)))) {
            return true;
        }
        return isEnded(folded)
                && hasVerb(folded)
                && (Evidence.hasTime(folded) || Evidence.hasAddress(folded))
                && (opens(folded) || namesFirst(folded));
    }

    private static boolean hasDateOrAddress(String folded) {
        return Evidence.hasDateOrTime(folded) || Evidence.hasAddress(folded);
    }

    /** Where a quote follows. */
    public static boolean isLikely(String folded) {
        return isEnded(folded) && (hasVerb(folded) || hasDateOrAddress(folded)) || isCitation(folded);
    }

    /** Whether the words could be the whole of it: neither its beginning nor its end is on another line. */
    static boolean isWhole(String folded) {
        return isEnded(folded) && hasVerb(folded) && (opens(folded) || namesFirst(folded));
    }

    /** Zoho puts it between dashes, the others end it with a colon. */
    private static boolean isEnded(String folded) {
        return folded.length() <= LONGEST
                && (folded.endsWith(":")
                        || folded.endsWith(")") && folded.contains(": (")
                        || isFramed(folded) && folded.length() > 20);
    }

    /** "---- Anna Berg wrote ----" */
    private static boolean isFramed(String folded) {
        return folded.length() > SHORTEST_FRAMED && folded.startsWith("--") && folded.endsWith("--");
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    /** "Quoting Anna Berg (2025-11-03 09:12:04)" */
    private static boolean isCitation(String folded) {
        return folded.length() <= LONGEST
                && folded.endsWith(")")
                && opens(folded)
                && hasVerb(folded)
                && Evidence.hasDateOrTime(folded.substring(folded.lastIndexOf('(') + 1));
    }

    private static boolean hasVerb(String folded) {
        return WROTE.isIn(folded);
    }

    /** Begins with a word such as "on", a weekday or a number. */
    static boolean opens(String folded) {
        var words = Fold.undecorated(folded);
        return !words.isEmpty()
                && (Character.isDigit(words.charAt(0))
                        || OPENING.beginning(words).isPresent()
                        || WEEKDAY.beginning(words).isPresent());
    }

    /** "Anna Berg &lt;anna@example.org&gt; kirjoitti 3.11.2025 klo 9.12:" */
    private static boolean namesFirst(String folded) {
        var words = folded.split(" ", 8);
        for (var at = 1; at < Math.min(words.length, 7); at++) {
            if (WROTE.matches(words[at]) || WROTE.matches(words[at].replace(":", ""))) {
                return true;
            }
        }
        return false;
    }
}
