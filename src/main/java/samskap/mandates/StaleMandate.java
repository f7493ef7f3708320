package samskap.mandates;

import samskap.shared.Refusal;

/** Somebody changed the mandate after it was seen: nothing is overwritten. */
public class StaleMandate extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient Mandate now;

    public StaleMandate(Mandate now) {
        super(null, "mandates.refused.stale");
        this.now = now;
    }

    /** The mandate as it is by now. */
    public Mandate now() {
        return now;
    }
}
