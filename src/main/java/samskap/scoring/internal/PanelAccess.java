package samskap.scoring.internal;

import org.springframework.stereotype.Component;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.scoring.Panel;
import samskap.shared.Refusal;

/** Who has a part in a panel, and how much of it they may know yet. */
@Component
class PanelAccess {

    private final PanelStore store;

    PanelAccess(PanelStore store) {
        this.store = store;
    }

    static boolean maySee(Person viewer, Panel panel) {
        return viewer.has(Role.OWNER) || isJudge(viewer, panel);
    }

    static boolean isJudge(Person viewer, Panel panel) {
        return viewer.isStaff() && panel.judges().contains(viewer.id());
    }

    Panel requireJudge(Person judge, long panel) {
        return store.find(panel).filter(found -> isJudge(judge, found)).orElseThrow(Refusal::notAllowed);
    }

    /** Whether the judge is done with the panel's round. */
    boolean isClosed(PersonId judge, Panel panel) {
        return store.closedRound(judge, panel.id()) >= panel.round();
    }

    /** The last round of which this person may know what others said; 0 when of none. */
    int knownRound(Person viewer, Panel panel) {
        return isJudge(viewer, panel) ? store.closedRound(viewer.id(), panel.id()) : panel.round();
    }

    /** Whoever has seen what others said can't judge blind any more. */
    void requireNotClosed(Person judge, Panel panel) {
        if (isClosed(judge.id(), panel)) {
            throw Refusal.because("scoring.refused.roundClosed");
        }
    }
}
