package samskap.moments;

import samskap.shared.Refusal;

/** More is told at once than can be taken in: what was sent is kept where it is and comes later. */
public class TooMuch extends Refusal {

    private static final long serialVersionUID = 1L;

    private final long seconds;

    /** @param seconds after which it is worth trying again */
    public TooMuch(long seconds) {
        super(null, "moments.refused.later");
        this.seconds = seconds;
    }

    public long seconds() {
        return seconds;
    }
}
