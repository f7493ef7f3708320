package samskap.scoring.ui;

import org.springframework.stereotype.Component;
import samskap.ideas.Ideas;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.ui.CurrentPerson;
import samskap.scoring.Panels;
import samskap.scoring.Values;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Times;
import samskap.shared.ui.Words;

/** What the parts of the panel's pages work with. */
@Component
record PanelKit(
        Panels panels,
        Values values,
        Ideas ideas,
        People people,
        CurrentPerson current,
        Acts acts,
        Times times,
        ContrastCard contrast,
        Words words) {

    String text(String key, Object... arguments) {
        return words.text("scoring.panel." + key, arguments);
    }

    /** Who is here now, whenever the page was opened. */
    Person self() {
        return current.require();
    }

    String name(PersonId person) {
        return people.shown(person, words.language()).map(found -> found.name()).orElse("");
    }
}
