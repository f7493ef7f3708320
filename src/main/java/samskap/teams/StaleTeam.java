package samskap.teams;

import samskap.shared.Refusal;

/** Somebody changed the team after it was seen: nothing is overwritten. */
public class StaleTeam extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient Team now;

    public StaleTeam(Team now) {
        super(null, "teams.refused.stale");
        this.now = now;
    }

    /** The team as it is by now. */
    public Team now() {
        return now;
    }
}
