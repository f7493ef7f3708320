package samskap.moments;

import samskap.shared.Refusal;

/** Somebody changed the place after it was seen: nothing is overwritten. */
public class StalePlace extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient Place now;

    public StalePlace(Place now) {
        super(null, "moments.refused.stale");
        this.now = now;
    }

    /** The place as it is by now. */
    public Place now() {
        return now;
    }
}
