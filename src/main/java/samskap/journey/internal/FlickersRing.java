package samskap.journey.internal;

import org.springframework.stereotype.Component;
import samskap.identity.Person;
import samskap.journey.Flickers;
import samskap.notification.AlsoRings;

/** The bell of those who care for a step counts what was told there. */
@Component
class FlickersRing implements AlsoRings {

    private final Flickers flickers;

    FlickersRing(Flickers flickers) {
        this.flickers = flickers;
    }

    @Override
    public int count(Person person) {
        return person.isStaff() ? flickers.unseen(person).size() : 0;
    }
}
