package samskap.ideas;

import samskap.shared.Refusal;

/** Somebody called the stage or the topic otherwise after it was seen: nothing is overwritten. */
public class StalePart extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient JourneyDesk.Part now;

    public StalePart(JourneyDesk.Part now) {
        super(null, "ideas.refused.partStale");
        this.now = now;
    }

    /** The stage or the topic as it is by now. */
    public JourneyDesk.Part now() {
        return now;
    }
}
