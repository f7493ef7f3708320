package samskap.moments.ui;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import samskap.ideas.Ideas;
import samskap.ideas.Journey;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.ui.CurrentPerson;
import samskap.mail.Links;
import samskap.moments.MomentDesk;
import samskap.moments.OwnMoments;
import samskap.moments.Places;
import samskap.moments.Themes;
import samskap.shared.live.Live;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Times;
import samskap.shared.ui.Words;

/** What the pages about moments work with. */
@Component
record MomentKit(
        MomentDesk desk,
        OwnMoments own,
        Themes themes,
        Places places,
        Journey journey,
        Ideas ideas,
        People people,
        CurrentPerson current,
        Links links,
        List<DeedAside> asides,
        Acts acts,
        Words words,
        Times times,
        Live live) {

    String text(String key, Object... arguments) {
        return words.text("moments." + key, arguments);
    }

    /** What to call whoever did something, also once they have left. */
    String name(PersonId id) {
        return people.shown(id, words.language()).map(Person::name).orElseGet(() -> text("somebody"));
    }

    static UUID newKey() {
        return UUID.randomUUID();
    }
}
