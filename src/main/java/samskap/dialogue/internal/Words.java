package samskap.dialogue.internal;

import samskap.shared.Refusal;
import samskap.shared.text.CleanText;

/** What may be said: something that a reader can see, and not without end. */
final class Words {

    private Words() {}

    /**
     * @param longest in characters as people count them
     * @return the words without what nobody can see
     */
    static String of(String field, String typed, int longest) {
        var words = CleanText.lines(typed);
        if (CleanText.isBlank(words)) {
            throw Refusal.of(field, "dialogue.refused.nothingSaid");
        }
        CleanText.refuseLonger(field, words, longest);
        return words;
    }
}
