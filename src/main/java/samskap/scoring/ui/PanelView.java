package samskap.scoring.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.scoring.Panel;
import samskap.shared.ui.Page;
import samskap.shared.ui.Parts;

/** One panel: the examples first, then judging alone, then what it found. */
@Route("panel/:panel(\\d{1,18})")
@RolesAllowed({"EMPLOYEE", "OWNER", "LEADER", "ADMIN"})
@StyleSheet("scoring.css")
class PanelView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient PanelKit kit;
    private String title = "";

    PanelView(PanelKit kit) {
        this.kit = kit;
        narrow();
    }

    static RouteParameters parameters(long panel) {
        return new RouteParameters("panel", Long.toString(panel));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        find(event).ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    /** A panel that somebody has no part in looks like one that is not there. */
    private Optional<Panel> find(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get("panel")
                .map(Long::valueOf)
                .flatMap(id -> kit.panels().find(kit.current().require(), id));
    }

    private void show(Panel panel) {
        var viewer = kit.current().require();
        title = panel.name();
        stack().removeAll();
        if (panel.judges().contains(viewer.id())) {
            judging(panel, viewer);
        } else {
            found(panel, viewer);
        }
    }

    private void judging(Panel panel, Person judge) {
        if (!kit.panels().isTrained(judge, panel.id())) {
            stack().add(head(panel), new Training(kit, () -> {
                kit.panels().trained(kit.self(), panel.id());
                reload(panel);
            }));
            return;
        }
        var progress = kit.panels().progress(judge, panel.id());
        if (progress.closed()) {
            found(panel, judge);
        } else if (progress.isComplete()) {
            stack().add(head(panel), new PanelClosing(kit, panel.id(), () -> reload(panel)));
        } else {
            var board = new JudgeBoard(kit, panel.id(), () -> reload(panel));
            var leave = Buttons.of(
                    kit.text("leave"), () -> LeaveDialog.open(kit, panel.id(), () -> reload(panel)), "small", "quiet");
            stack().add(head(panel), board, new Paragraph(leave));
            board.begin();
        }
    }

    private Div head(Panel panel) {
        var head = new Div(new H1(panel.name()));
        head.addClassName("head");
        return head;
    }

    private void found(Panel panel, Person viewer) {
        stack().add(head(panel));
        if (viewer.has(Role.OWNER)) {
            stack().add(new PanelProgress(kit, viewer, panel, () -> reload(panel)));
        }
        kit.panels()
                .outcome(viewer, panel.id())
                .ifPresentOrElse(
                        outcome -> stack().add(new PanelFound(kit, viewer, panel, outcome)),
                        () -> stack().add(Parts.small(kit.text("elsewhere"))));
    }

    private void reload(Panel panel) {
        kit.panels().find(kit.current().require(), panel.id()).ifPresent(this::show);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
