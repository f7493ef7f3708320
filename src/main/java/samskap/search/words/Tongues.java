package samskap.search.words;

import java.util.List;

/** Tells by its small words and its letters how a text is to be taken apart. */
public final class Tongues {

    private static final int ENOUGH = 2;

    private Tongues() {}

    public static Tongue of(List<Token> text) {
        var nordic = 0;
        var english = 0;
        for (var token : text) {
            var tongues = StopWords.tonguesOf(token.word());
            if (tongues.size() == 1) {
                nordic += tongues.contains(Tongue.NORDIC) ? 1 : 0;
                english += tongues.contains(Tongue.ENGLISH) ? 1 : 0;
            }
            nordic += token.word().matches(".*[åäö].*") ? 1 : 0;
        }
        if (nordic >= ENOUGH && nordic > 2 * english) {
            return Tongue.NORDIC;
        }
        return english >= ENOUGH && english > 2 * nordic ? Tongue.ENGLISH : Tongue.EITHER;
    }
}
