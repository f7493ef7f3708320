package samskap.moments.internal;

import samskap.moments.NewMoment;
import samskap.moments.Telling;
import samskap.shared.Refusal;
import samskap.shared.text.CleanText;

/** What was typed, as it is kept. */
final class MomentWords {

    private MomentWords() {}

    /** @throws Refusal at {@code words} or {@code name} when they are too long */
    static NewMoment cleaned(NewMoment typed) {
        return new NewMoment(
                typed.key(),
                typed.well(),
                lines("words", typed.words()),
                within("name", CleanText.line(typed.name()), Telling.LONGEST_NAME),
                typed.happenedAt());
    }

    /** Several lines; empty when a reader would see nothing. */
    static String lines(String field, String typed) {
        return within(field, CleanText.lines(typed), Telling.LONGEST);
    }

    /** The same for what has to say something. */
    static String needed(String field, String typed, int longest) {
        var words = within(field, CleanText.lines(typed), longest);
        if (words.isEmpty()) {
            throw Refusal.of(field, "moments.refused.nothingSaid");
        }
        return words;
    }

    private static String within(String field, String words, int longest) {
        if (CleanText.isBlank(words)) {
            return "";
        }
        CleanText.refuseLonger(field, words, longest);
        return words;
    }
}
