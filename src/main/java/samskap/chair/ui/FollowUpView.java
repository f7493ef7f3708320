package samskap.chair.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import samskap.chair.FollowUp;
import samskap.shared.ui.Page;
import samskap.shared.ui.Parts;
import samskap.teams.Team;
import samskap.teams.TeamId;

/** Whether we do better, week by week, with how sure that is. */
@Route(FollowUpView.PATH)
@RolesAllowed("LEADER")
@StyleSheet("chair.css")
class FollowUpView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "follow-up";

    private static final long serialVersionUID = 1L;
    private static final String OF = "of";

    private final transient ChairKit kit;

    FollowUpView(ChairKit kit) {
        this.kit = kit;
        addClassName("follow-up");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var leader = kit.current().require();
        var teams = kit.followUp().teams(leader);
        var wanted =
                event.getLocation().getQueryParameters().getSingleParameter(OF).orElse("");
        var team = teams.stream()
                .filter(each -> code(each.id()).equals(wanted))
                .findFirst()
                .map(Team::id)
                .orElse(null);
        stack().removeAll();
        stack().add(head(), ways(teams, team));
        var courses = new Div();
        courses.addClassName("courses");
        kit.followUp().courses(leader, team).forEach(course -> courses.add(new CourseCard(kit, course)));
        if (team == null) {
            courses.add(new ContactsCard(kit, kit.followUp().contacts(leader)));
        }
        stack().add(
                        courses,
                        Parts.small(kit.text("followUp.how", FollowUp.WEEKS)),
                        Parts.small(kit.text("followUp.half.how")),
                        Parts.small(kit.text("followUp.teams", FollowUp.FEWEST)));
    }

    private Div head() {
        var back = Parts.way("/" + ChairView.PATH, kit.text("title"));
        back.addClassName("small");
        var head = new Div(new H1(getPageTitle()), back);
        head.addClassName("head");
        return head;
    }

    private Nav ways(List<Team> teams, @Nullable TeamId team) {
        var ways = new Nav(way("/" + PATH, kit.text("followUp.everybody"), team == null));
        ways.addClassName("orders");
        ways.getElement().setAttribute("aria-label", kit.text("followUp.whose"));
        teams.forEach(each -> ways.add(
                way("/" + PATH + "?" + OF + "=" + code(each.id()), each.name(), Objects.equals(each.id(), team))));
        ways.setVisible(!teams.isEmpty());
        return ways;
    }

    private static Anchor way(String address, String name, boolean here) {
        var way = Parts.way(address, name);
        if (here) {
            way.getElement().setAttribute("aria-current", "page");
        }
        return way;
    }

    private static String code(TeamId id) {
        return Long.toString(id.value());
    }

    @Override
    public String getPageTitle() {
        return kit.text("followUp.title");
    }
}
