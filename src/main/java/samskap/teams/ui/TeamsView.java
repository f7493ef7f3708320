package samskap.teams.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.live.Change;
import samskap.shared.ui.Empty;
import samskap.shared.ui.Page;
import samskap.shared.ui.Parts;
import samskap.shared.ui.WhileOpen;

/** Who answers for what. Every colleague may see it; leaders and administrators change it. */
@Route("teams")
@RolesAllowed({"EMPLOYEE", "OWNER", "LEADER", "ADMIN"})
class TeamsView extends Page implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient TeamKit kit;
    private final PersonId viewer;

    TeamsView(TeamKit kit) {
        this.kit = kit;
        viewer = kit.current().require().id();
        narrow();
        show();
        WhileOpen.hear(this, kit.live(), change -> change.kind() == Change.Kind.TEAMS_CHANGED, change -> show());
    }

    private void show() {
        kit.people().find(viewer).ifPresent(this::show);
    }

    private void show(Person viewer) {
        var teams = kit.teams().all();
        stack().removeAll();
        stack().add(head(viewer), Parts.small(kit.text("hint")));
        if (teams.isEmpty()) {
            stack().add(Empty.part(
                    kit.text("none"), kit.text(kit.teams().mayChange(viewer) ? "noneHow" : "noneForColleague")));
        }
        teams.forEach(team -> stack().add(new TeamCard(kit, team, viewer)));
    }

    private Component head(Person viewer) {
        var head = new Div(new H1(kit.text("title")));
        head.addClassName("head");
        if (kit.teams().mayChange(viewer)) {
            var add = new NativeButton(kit.text("add"), click -> new TeamDialog(kit, null).open(UI.getCurrent()));
            add.addClassNames("btn", "primary", "push");
            head.add(add);
        }
        return head;
    }

    @Override
    public String getPageTitle() {
        return kit.text("title");
    }
}
