package samskap.search.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Takes texts apart into words. */
public final class Tokens {

    /** Letters and digits, joined by what stands inside codes and compounds. */
    private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]++(?:[-._/'’][\\p{L}\\p{M}\\p{N}]++)*+");

    private static final Pattern PART = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern APOSTROPHE = Pattern.compile("['’]");
    private static final int LONGEST = 48;

    private Tokens() {}

    /** Every word, in order; what is joined stands as a whole as well as in its parts. */
    public static List<Token> of(String text) {
        return of(text, Integer.MAX_VALUE);
    }

    /** @param most after so many the rest of the text is left out */
    public static List<Token> of(String text, int most) {
        var tokens = new ArrayList<Token>();
        var run = RUN.matcher(text);
        while (tokens.size() < most && run.find()) {
            add(run.group(), run.start(), tokens);
        }
        return tokens;
    }

    private static void add(String run, int start, List<Token> tokens) {
        var part = PART.matcher(run);
        part.find();
        if (part.end() == run.length()) {
            tokens.add(token(run, start, start + run.length()));
            return;
        }
        var joined = new Token(normal(joined(run)), start, start + run.length());
        tokens.add(joined);
        // An apostrophe joins what is one word; a hyphen, what can be said apart.
        if (!APOSTROPHE.matcher(run).find()) {
            do {
                tokens.add(token(part.group(), start + part.start(), start + part.end()));
            } while (part.find());
        }
    }

    /** A code keeps its signs, for 12-3 is not 1-23; words lose them, for e-post is epost. */
    private static String joined(String run) {
        if (Token.isCode(run)) {
            return run;
        }
        var bare = APOSTROPHE.matcher(run).find() ? run.replaceFirst("['’][sS]$", "") : run;
        return bare.replaceAll("[-._/'’]", "");
    }

    private static Token token(String word, int start, int end) {
        return new Token(normal(word), start, end);
    }

    private static String normal(String word) {
        var lower = Letters.normal(word.toLowerCase(Locale.ROOT));
        return lower.length() <= LONGEST ? lower : lower.substring(0, LONGEST);
    }
}
