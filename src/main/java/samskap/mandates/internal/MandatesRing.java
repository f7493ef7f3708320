package samskap.mandates.internal;

import org.springframework.stereotype.Component;
import samskap.identity.Person;
import samskap.mandates.MandateUses;
import samskap.mandates.Requests;
import samskap.notification.AlsoRings;

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
                ? requests.countWaitingFor(person) + requests.countUnread(person) + uses.countUnreadThanks(person)
                : 0;
    }
}
