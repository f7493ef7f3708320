package samskap.dialogue;

import samskap.shared.Refusal;

/** Somebody changed the saved reply after it was seen: nothing is overwritten. */
public class StaleReply extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient SavedReply now;

    public StaleReply(SavedReply now) {
        super(null, "dialogue.refused.replyStale");
        this.now = now;
    }

    /** The reply as it is by now. */
    public SavedReply now() {
        return now;
    }
}
