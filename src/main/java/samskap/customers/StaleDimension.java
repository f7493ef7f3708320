package samskap.customers;

import samskap.shared.Refusal;

/** Somebody changed the dimension after it was seen: nothing is overwritten. */
public class StaleDimension extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient Dimension now;

    public StaleDimension(Dimension now) {
        super(null, "customers.refused.stale");
        this.now = now;
    }

    /** The dimension as it is by now. */
    public Dimension now() {
        return now;
    }
}
