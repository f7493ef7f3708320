package samskap.mandates;

import samskap.shared.Refusal;

/** A colleague was first to answer the request: what they said holds. */
public class AnsweredAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient Request now;

    /** @param firstName of whoever was first */
    public AnsweredAlready(Request now, String firstName) {
        super(null, "mandates.refused.answered", firstName);
        this.now = now;
    }

    /** The request with what was said to it. */
    public Request now() {
        return now;
    }
}
