package samskap.dialogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import samskap.dialogue.Whose;
import samskap.identity.Person;
import samskap.shared.ui.Menu;
import samskap.shared.ui.Parts;
import samskap.teams.Team;

/** The parts of the queue, each at an address of its own. */
class QueueParts extends Nav {

    static final String OF = "of";

    private static final long serialVersionUID = 1L;

    private final transient Kit kit;
    private int shown;

    QueueParts(Kit kit) {
        this.kit = kit;
        addClassName("orders");
        getElement().setAttribute("aria-label", kit.text("queue.parts"));
    }

    void show(Person viewer, Whose whose) {
        var teams = kit.teams().all();
        var mine = kit.queue().count(viewer, Whose.MINE);
        var ours = kit.queue().count(viewer, Whose.MY_TEAMS);
        var print = Objects.hash(teams, mine, ours, whose);
        if (print == shown) {
            return;
        }
        shown = print;
        removeAll();
        add(way(Whose.EVERYBODYS, kit.text("queue.of.everybodys"), 0, whose));
        if (teams.stream().anyMatch(team -> team.has(viewer.id()))) {
            add(way(Whose.MY_TEAMS, kit.text("queue.of.myTeams"), ours, whose));
        }
        add(way(Whose.MINE, kit.text("queue.of.mine"), mine, whose));
        if (teams.isEmpty()) {
            if (kit.teams().mayChange(viewer)) {
                add(Parts.way("/teams", kit.text("queue.makeTeams")));
            }
        } else {
            add(menu(teams, whose));
        }
    }

    private Component menu(List<Team> teams, Whose whose) {
        var chosen =
                teams.stream().filter(team -> team.id().equals(whose.team())).findFirst();
        var menu = new Menu(
                chosen.isPresent() ? "pill set" : "pill",
                new Span(chosen.map(Team::name).orElseGet(() -> kit.text("queue.of.team"))));
        teams.forEach(team -> menu.add(way(Whose.of(team.id()), team.name(), 0, whose)));
        menu.add(Parts.way("/teams", kit.text("queue.whoAnswers")));
        return menu;
    }

    private Anchor way(Whose part, String name, int count, Whose whose) {
        var way = Parts.way(address("/" + QueueView.PATH, part), name);
        if (count > 0) {
            var sign = new Span(Integer.toString(count));
            sign.addClassName("count");
            sign.getElement()
                    .setAttribute("role", "img")
                    .setAttribute("aria-label", kit.text("queue.waitingCount", count));
            way.add(" ");
            way.add(sign);
        }
        if (part.equals(whose)) {
            way.getElement().setAttribute("aria-current", "page");
        }
        return way;
    }

    /** The address of a page for a part of the queue. */
    static String address(String path, Whose part) {
        return part.code().isEmpty() ? path : path + "?" + OF + "=" + part.code();
    }
}
