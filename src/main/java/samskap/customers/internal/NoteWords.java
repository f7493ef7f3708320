package samskap.customers.internal;

import samskap.customers.CustomerDesk;
import samskap.shared.Refusal;
import samskap.shared.text.CleanText;

/** What is written about customers, as it is kept. */
final class NoteWords {

    private NoteWords() {}

    /** @throws Refusal at {@code words} when there are none or too many */
    static String needed(String typed) {
        var words = cleaned(typed);
        if (words.isEmpty()) {
            throw Refusal.of("words", "customers.refused.nothingSaid");
        }
        return words;
    }

    /** @throws Refusal at {@code words} when there are too many */
    static String cleaned(String typed) {
        var words = CleanText.lines(typed);
        if (CleanText.isBlank(words)) {
            return "";
        }
        CleanText.refuseLonger("words", words, CustomerDesk.LONGEST);
        return words;
    }
}
