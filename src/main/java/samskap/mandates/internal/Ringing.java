package samskap.mandates.internal;

import java.util.Collection;
import org.springframework.stereotype.Component;
import samskap.identity.PersonId;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/** Lets the bells of those whom something concerns count anew, and nobody else's. */
@Component
class Ringing {

    private final Live live;

    Ringing(Live live) {
        this.live = live;
    }

    void at(Collection<PersonId> people) {
        Change.notificationsTo(people.stream().map(PersonId::value).toList()).forEach(live::changed);
    }

    void atMany() {
        live.changed(Change.notificationsOfMany());
    }
}
