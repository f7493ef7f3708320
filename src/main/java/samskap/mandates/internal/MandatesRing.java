package samskap.mandates.internal;

import org.springframework.stereotype.Component;
import samskap.identity.Person;
import samskap.mandates.MandateUses;
import samskap.mandates.Requests;
import samskap.notification.AlsoRings;
import samskap.shared.live.Change;

/**
 * The bell counts what waits for a colleague's word, the answers to what they asked, and thanks that they have not
 * read.
 */
@Component
class MandatesRing implements AlsoRings {

    private final Requests requests;
    private final MandateUses uses;

    MandatesRing(Requests requests, MandateUses uses) {
        this.requests = requests;
        this.uses = uses;
    }

    @Override
    public int count(Person person) {
        return person.isStaff()
                ? requests.countWaitingFor(person)
                        + requests.countUnread(person)
                        + uses.unreadThanks(person).size()
                : 0;
    }

    @Override
    public boolean changesWith(Change change) {
        return change.kind() == Change.Kind.REQUEST_CHANGED || change.kind() == Change.Kind.MANDATES_CHANGED;
    }
}
