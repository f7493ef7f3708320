package samskap.mandates.internal;

import java.util.Collection;
import org.springframework.stereotype.Component;
import samskap.identity.PersonId;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/** Lets the bells of those whom something concerns count anew, and nobody else's. */
@Component
class Ringing {

    /** Every page that is open hears of each change: where it is more, all look once. */
    private static final int FEW = 50;

    private final Live live;

    Ringing(Live live) {
        this.live = live;
    }

    void at(Collection<PersonId> people) {
        if (people.size() > FEW) {
            atMany();
        } else {
            people.forEach(person -> live.changed(new Change(Change.Kind.NOTIFICATIONS_CHANGED, person.value())));
        }
    }

    void atMany() {
        live.changed(Change.notificationsOfMany());
    }
}
