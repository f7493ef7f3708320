package samskap.administration.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import samskap.ideas.JourneyDesk;
import samskap.identity.ui.CurrentPerson;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Words;
import samskap.teams.Teams;

/** The customer's journey and the topics of ideas: what there is, in which order, under which names. */
@Route(JourneyView.PATH)
@RolesAllowed("ADMIN")
class JourneyView extends AdministrationPage {

    static final String PATH = "administration/journey";

    private static final long serialVersionUID = 1L;

    JourneyView(JourneyDesk desk, Teams teams, CurrentPerson current, Acts acts, Words words) {
        super(Section.JOURNEY, words);
        narrow();
        explain("administration.journey.why");
        for (var kind : JourneyDesk.Kind.values()) {
            put(new PartsCard(desk, teams, kind, current, acts, words));
        }
    }
}
