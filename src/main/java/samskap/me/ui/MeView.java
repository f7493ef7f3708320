package samskap.me.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import samskap.ideas.Participation.Way;
import samskap.shared.ui.Avatar;
import samskap.shared.ui.Empty;
import samskap.shared.ui.Page;
import samskap.shared.ui.Parts;

/** One's own page: what one took part in and what came of it, who one is to others, and one's data. */
@Route(MeView.PATH)
@PermitAll
class MeView extends Page implements HasDynamicTitle, BeforeEnterObserver {

    static final String PATH = "me";
    private static final String SHOW = "show";
    private static final long serialVersionUID = 1L;

    private final transient MeKit kit;
    private final Div head = new Div();
    private final Nav ways = new Nav();
    private final Div shown = new Div();

    MeView(MeKit kit, List<MePart> others) {
        this.kit = kit;
        head.addClassNames("head", "myself");
        ways.addClassNames("row");
        ways.getElement().setAttribute("aria-label", kit.text("ways"));
        stack().add(head, ways, shown);
        showHead();
        var cards = new ArrayList<Component>(List.of(new ProfileCard(kit, this::showHead), new HearCard(kit)));
        others.forEach(part -> part.part(kit.current().require()).ifPresent(cards::add));
        cards.add(new DataCard(kit));
        cards.add(new LeaveCard(kit));
        beside(kit.text("about"), cards.toArray(Component[]::new));
    }

    private void showHead() {
        var person = kit.current().require();
        head.removeAll();
        head.add(new Avatar(person.initials(), person.isStaff()), new H1(person.name()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SHOW)
                .orElse("");
        var way = Arrays.stream(Way.values())
                .filter(each -> each.code().equals(wanted))
                .findFirst()
                .orElse(Way.SHARED);
        ways.removeAll();
        shown.removeAll();
        var self = kit.current().require();
        // What is said in a closed place is read by nobody who may not come in; who they are stays theirs.
        if (!kit.entrance().admits(self)) {
            shown.add(closed());
            return;
        }
        Arrays.stream(Way.values()).forEach(each -> ways.add(wayTo(each, each == way)));
        shown.add(new PartList(kit, self, way));
    }

    private Empty closed() {
        var brand = kit.brand().name();
        return Empty.part(
                kit.words().text("shell.closed.heading", brand), kit.words().text("shell.closed.others", brand));
    }

    private Anchor wayTo(Way way, boolean here) {
        var path = "/" + PATH + (way == Way.SHARED ? "" : "?" + SHOW + "=" + way.code());
        var link = Parts.way(path, kit.text("way." + way.code()));
        link.addClassName("pill");
        if (here) {
            link.addClassName("set");
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    @Override
    public String getPageTitle() {
        return kit.text("title");
    }
}
