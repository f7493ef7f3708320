package samskap.journey;

import samskap.shared.Refusal;

/** Somebody changed the step after it was seen: nothing is overwritten. */
public class StaleStep extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient Step now;

    public StaleStep(Step now) {
        super(null, "journey.refused.stale");
        this.now = now;
    }

    /** The step as it is by now. */
    public Step now() {
        return now;
    }
}
