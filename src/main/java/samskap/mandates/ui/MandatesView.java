package samskap.mandates.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.mandates.Mandate;
import samskap.shared.live.Change;
import samskap.shared.ui.Buttons;
import samskap.shared.ui.Empty;
import samskap.shared.ui.Page;
import samskap.shared.ui.Parts;
import samskap.shared.ui.WhileOpen;

/** What colleagues may on their own, what waits for a word, and what was done within mandates lately. */
@Route(MandatesView.PATH)
@RolesAllowed({"EMPLOYEE", "OWNER", "LEADER", "ADMIN"})
@Menu(title = "mandates.nav", order = 22)
@StyleSheet("mandates.css")
class MandatesView extends Page implements HasDynamicTitle {

    static final String PATH = "mandates";

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 10;

    private final transient MandateKit kit;
    private final PersonId viewer;
    private final Div mandates = new Div();
    private final OrderedList uses = new OrderedList();
    private final NativeButton more;
    private final Section used = new Section();
    private int most = PAGE;

    MandatesView(MandateKit kit) {
        this.kit = kit;
        viewer = kit.current().require().id();
        narrow();
        mandates.addClassName("stack");
        uses.addClassName("uses");
        more = Buttons.of(kit.text("more"), "small", () -> {
            most += PAGE;
            show();
        });
        used.addClassNames("card", "pad");
        used.add(new H2(kit.text("used")), Parts.small(kit.text("usedHint")), uses, new Paragraph(more));
        stack().add(head(), Parts.small(kit.text("hint")), new RequestList(kit), mandates, used);
        show();
        WhileOpen.hear(this, kit.live(), MandatesView::concernsUs, change -> show());
    }

    private static boolean concernsUs(Change change) {
        return change.kind() == Change.Kind.MANDATES_CHANGED || change.kind() == Change.Kind.TEAMS_CHANGED;
    }

    private Div head() {
        var head = new Div(new H1(getPageTitle()));
        head.addClassName("head");
        if (kit.mandates().mayKeep(kit.current().require())) {
            head.add(Buttons.of(
                    kit.text("add"), "primary push", () -> new MandateDialog(kit, null).open(UI.getCurrent())));
        }
        return head;
    }

    private void show() {
        kit.colleague(viewer).ifPresent(colleague -> {
            showMandates(colleague);
            showUses(colleague);
        });
    }

    private void showMandates(Person colleague) {
        var all = kit.mandates().all(colleague);
        var wrong = kit.uses().wrong(colleague, all.stream().map(Mandate::id).toList());
        mandates.removeAll();
        if (all.isEmpty()) {
            var how = kit.mandates().mayKeep(colleague) ? "noneHow" : "noneForColleague";
            mandates.add(Empty.part(kit.text("none"), kit.text(how)));
        }
        all.forEach(mandate ->
                mandates.add(new MandateCard(kit, mandate, wrong.getOrDefault(mandate.id(), List.of()), colleague)));
    }

    private void showUses(Person colleague) {
        var page = kit.uses().latest(colleague, null, most);
        uses.removeAll();
        page.items().forEach(use -> uses.add(new UseItem(kit, use, colleague)));
        used.setVisible(!page.items().isEmpty());
        more.setVisible(page.next() != null);
    }

    @Override
    public String getPageTitle() {
        return kit.text("title");
    }
}
