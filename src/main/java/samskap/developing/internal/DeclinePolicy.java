package samskap.developing.internal;

import samskap.developing.Suggestions;
import samskap.shared.Refusal;
import samskap.shared.text.CleanText;

/** What has to be said with a no: a word to whoever took the trouble to suggest something. */
final class DeclinePolicy {

    private DeclinePolicy() {}

    /** @throws Refusal at {@code word} */
    static String word(String typed) {
        var word = CleanText.lines(typed);
        if (CleanText.isBlank(word)) {
            throw Refusal.of("word", "developing.refused.wordMissing");
        }
        CleanText.refuseLonger("word", word, Suggestions.LONGEST_WORD);
        return word;
    }
}
