package samskap.scoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.scoring.Panel;
import samskap.shared.ui.Chip;
import samskap.shared.ui.Empty;
import samskap.shared.ui.Page;
import samskap.shared.ui.Parts;

/** The panels that I judge in, and for an owner all of them. */
@Route("panel")
@RolesAllowed({"EMPLOYEE", "OWNER", "LEADER", "ADMIN"})
@Menu(order = 25, title = "scoring.panel.nav")
@StyleSheet("scoring.css")
class PanelsView extends Page implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient PanelKit kit;

    PanelsView(PanelKit kit) {
        this.kit = kit;
        narrow();
        show();
    }

    private void show() {
        var viewer = kit.current().require();
        stack().removeAll();
        stack().add(head(viewer));
        var panels = kit.panels().of(viewer);
        if (panels.isEmpty()) {
            stack().add(nothing(viewer));
        }
        panels.forEach(panel -> stack().add(card(panel, viewer)));
    }

    private Empty nothing(Person viewer) {
        if (viewer.has(Role.OWNER)) {
            return Empty.part(kit.text("none"), kit.text("noneOwner"));
        }
        var ideas = Parts.way("/", kit.words().text("shell.toIdeas"));
        ideas.addClassName("btn");
        return Empty.part(kit.text("none"), kit.text("noneJudge"), ideas);
    }

    private Component head(Person viewer) {
        var head = new Div(new H1(kit.text("title")));
        head.addClassName("head");
        if (viewer.has(Role.OWNER)) {
            head.add(Buttons.of(kit.text("invite"), () -> InviteDialog.open(kit, null), "primary", "push"));
        }
        return head;
    }

    private Component card(Panel panel, Person viewer) {
        var link = new RouterLink(panel.name(), PanelView.class, PanelView.parameters(panel.id()));
        var made = new Paragraph(kit.text("madeBy", kit.name(panel.madeBy())));
        made.add(kit.times().day(panel.madeAt()));
        made.addClassNames("small", "muted");
        var card = new Section(new H2(link), made, state(panel, viewer));
        card.addClassNames("card", "pad", "panel-card");
        return card;
    }

    private Component state(Panel panel, Person viewer) {
        var line = new Paragraph(
                new Chip(kit.text("size", panel.ideas().size(), panel.judges().size())));
        line.addClassName("row");
        if (panel.round() == Panel.SECOND) {
            line.add(new Chip(kit.text("second")));
        }
        if (panel.judges().contains(viewer.id())) {
            var progress = kit.panels().progress(viewer, panel.id());
            line.add(
                    progress.closed()
                            ? Chip.of("good", kit.text("finished"))
                            : Chip.of("ask", kit.text("left", progress.all() - progress.done())));
        }
        return line;
    }

    @Override
    public String getPageTitle() {
        return kit.text("title");
    }
}
