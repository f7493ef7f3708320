package samskap.ideas.internal;

import samskap.ideas.Status;
import samskap.shared.Refusal;
import samskap.shared.text.CleanText;

/** What has to be said when an idea moves on: a no carries a reason. */
final class MovePolicy {

    private static final int LONGEST_REASON = 4_000;

    private MovePolicy() {}

    /**
     * The reason as it is kept.
     *
     * @throws Refusal at {@code reason} or {@code status}
     */
    static String reason(Status seen, Status to, String typed) {
        var reason = CleanText.lines(typed);
        if (to == Status.NOT_NOW && CleanText.isBlank(reason)) {
            throw Refusal.of("reason", "ideas.refused.reasonMissing");
        }
        CleanText.refuseLonger("reason", reason, LONGEST_REASON);
        if (seen == Status.MERGED || to == Status.MERGED) {
            throw Refusal.of("status", "ideas.refused.mergedAlready");
        }
        if (seen == to) {
            throw Refusal.of("status", "ideas.refused.sameStatus");
        }
        return reason;
    }
}
