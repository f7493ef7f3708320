package samskap.dialogue.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import samskap.dialogue.Whose;
import samskap.shared.ui.Empty;
import samskap.shared.ui.Page;
import samskap.shared.ui.Parts;

/** How long customers wait for a first and for a conclusive answer, week by week. */
@Route(TimesView.PATH)
@RolesAllowed({"EMPLOYEE", "OWNER", "LEADER", "ADMIN"})
class TimesView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "queue/times";

    private static final long serialVersionUID = 1L;

    private final transient Kit kit;

    TimesView(Kit kit) {
        this.kit = kit;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Whose.ofCode(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(QueueParts.OF)
                .orElse(null)));
    }

    private void show(Whose whose) {
        var viewer = kit.current().require();
        var weeks = kit.times().weeks(viewer, whose);
        stack().removeAll();
        stack().add(new H1(kit.text("times.title")), new TimesParts(kit, viewer, whose));
        if (weeks.getLast().ideas() == 0) {
            stack().add(Empty.part(kit.text("times.none"), kit.text("times.noneHow")));
        } else {
            stack().add(new TimesTable(kit, weeks));
        }
        stack().add(Parts.small(kit.text("times.how")), Parts.small(kit.text("times.teamsHow")));
    }

    @Override
    public String getPageTitle() {
        return kit.text("times.title");
    }
}
