package samskap.dialogue.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import samskap.dialogue.Whose;
import samskap.identity.Person;
import samskap.shared.ui.Menu;
import samskap.shared.ui.Parts;
import samskap.teams.Team;

/** Whose times: everybody's, those of the viewer's teams, or of one team. */
class TimesParts extends Nav {

    private static final long serialVersionUID = 1L;

    private final transient Kit kit;
    private final transient Whose whose;

    TimesParts(Kit kit, Person viewer, Whose whose) {
        this.kit = kit;
        this.whose = whose;
        addClassName("orders");
        getElement().setAttribute("aria-label", kit.text("times.parts"));
        var teams = kit.teams().all();
        add(way(Whose.EVERYBODYS, kit.text("queue.of.everybodys")));
        if (teams.stream().anyMatch(team -> team.has(viewer.id()))) {
            add(way(Whose.MY_TEAMS, kit.text("queue.of.myTeams")));
        }
        if (!teams.isEmpty()) {
            var chosen = teams.stream()
                    .filter(team -> team.id().equals(whose.team()))
                    .findFirst();
            var menu = new Menu(
                    chosen.isPresent() ? "pill set" : "pill",
                    new Span(chosen.map(Team::name).orElseGet(() -> kit.text("queue.of.team"))));
            teams.forEach(team -> menu.add(way(Whose.of(team.id()), team.name())));
            add(menu);
        }
    }

    private Anchor way(Whose part, String name) {
        var way = Parts.way(QueueParts.address("/" + TimesView.PATH, part), name);
        if (part.equals(whose)) {
            way.getElement().setAttribute("aria-current", "page");
        }
        return way;
    }
}
