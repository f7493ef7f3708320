package samskap.teams.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.stream.Stream;
import samskap.identity.Person;
import samskap.shared.ui.Avatar;
import samskap.shared.ui.Chip;
import samskap.shared.ui.NowStands;
import samskap.shared.ui.Parts;
import samskap.teams.Team;

/** A team: who is in it and what it answers for. */
class TeamCard extends Section {

    private static final long serialVersionUID = 1L;

    TeamCard(TeamKit kit, Team team, Person viewer) {
        addClassNames("card", "pad", "stack", "team");
        add(head(kit, team, viewer), members(kit, team), concerns(kit, team));
    }

    private static Div head(TeamKit kit, Team team, Person viewer) {
        var head = new Div(new H2(team.name()));
        head.addClassName("row");
        head.add(Parts.way("/queue?of=team-" + team.id().value(), kit.text("queue")));
        if (kit.teams().mayChange(viewer)) {
            var change = new NativeButton(kit.text("change"), click -> new TeamDialog(kit, team).open(UI.getCurrent()));
            change.addClassNames("btn", "small", "push");
            change.getElement().setAttribute("aria-label", kit.text("changeNamed", team.name()));
            head.add(change);
        }
        return head;
    }

    /** Who is in it and what it answers for, for whoever began to change it before somebody else did. */
    static NowStands nowStands(TeamKit kit, Team team) {
        return new NowStands(kit.words(), new H4(team.name()), members(kit, team), concerns(kit, team));
    }

    private static Div members(TeamKit kit, Team team) {
        var members = new Div();
        members.addClassName("row");
        kit.people().find(team.members()).values().stream()
                .sorted(Comparator.comparing(Person::name))
                .forEach(person -> {
                    var member = new Span(new Avatar(person.initials(), true).small());
                    member.add(person.name());
                    member.addClassName("by");
                    members.add(member);
                });
        return members;
    }

    private static Div concerns(TeamKit kit, Team team) {
        var language = kit.words().language();
        var names = Stream.concat(
                        kit.stages(team).stream()
                                .filter(team.stages()::contains)
                                .map(stage -> stage.name(language)),
                        kit.topics(team).stream()
                                .filter(team.topics()::contains)
                                .map(topic -> topic.name(language)))
                .toList();
        var concerns = new Div();
        concerns.addClassName("row");
        if (names.isEmpty()) {
            concerns.add(Parts.small(kit.text("onlyHandedOver")));
        }
        names.forEach(name -> concerns.add(new Chip(name)));
        return concerns;
    }
}
