package samskap.teams.ui;

import org.springframework.stereotype.Component;
import samskap.ideas.Journey;
import samskap.identity.People;
import samskap.identity.ui.CurrentPerson;
import samskap.shared.live.Live;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Words;
import samskap.teams.Teams;

/** What the pages about teams work with. */
@Component
record TeamKit(Teams teams, Journey journey, People people, CurrentPerson current, Acts acts, Words words, Live live) {

    String text(String key, Object... arguments) {
        return words.text("teams." + key, arguments);
    }
}
