package samskap.moderation.internal;

import samskap.moderation.Moderation;
import samskap.shared.Refusal;
import samskap.shared.text.CleanText;

/** Why a colleague decides as they do: something that a reader can see, and not without end. */
final class Reasons {

    private Reasons() {}

    static String of(String typed) {
        var reason = atMost("reason", typed, Moderation.LONGEST_REASON);
        if (CleanText.isBlank(reason)) {
            throw Refusal.of("reason", "moderation.refused.reasonMissing");
        }
        return reason;
    }

    /** The same where nothing has to be said. */
    static String atMost(String field, String typed, int longest) {
        var words = CleanText.lines(typed);
        CleanText.refuseLonger(field, words, longest);
        return CleanText.isBlank(words) ? "" : words;
    }
}
