package samskap.asking.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.live.Change;
import samskap.shared.ui.Buttons;
import samskap.shared.ui.Empty;
import samskap.shared.ui.Page;
import samskap.shared.ui.Parts;
import samskap.shared.ui.WhileOpen;

/** The questions that colleagues ask by name, and who waits for a word back. */
@Route(AsksView.PATH)
@RolesAllowed({"EMPLOYEE", "OWNER", "LEADER", "ADMIN"})
@Menu(title = "asking.nav", order = 23)
@StyleSheet("asking.css")
class AsksView extends Page implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "asks";
    static final String ABOUT = "about";

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    private final transient AskingKit kit;
    private final PersonId viewer;
    private final OrderedList list = new OrderedList();
    private final Div none = new Div();
    private final NativeButton more;
    private int most = PAGE;

    AsksView(AskingKit kit) {
        this.kit = kit;
        viewer = kit.current().require().id();
        narrow();
        list.addClassName("asks");
        list.getElement().setAttribute("aria-label", kit.text("list"));
        none.add(Empty.part(kit.text("none"), kit.text("noneHow")));
        more = Buttons.of(kit.text("more"), "small", () -> {
            most += PAGE;
            show();
        });
        var head = new Div(
                new H1(getPageTitle()),
                Buttons.of(kit.text("new.open"), "primary push", () -> new AskDialog(kit, null).open(UI.getCurrent())));
        head.addClassName("head");
        stack().add(head, Parts.small(kit.text("hint")), list, none, new Paragraph(more));
        show();
        WhileOpen.hear(this, kit.live(), change -> change.kind() == Change.Kind.ASKS_CHANGED, change -> show());
    }

    /** Whoever comes from an idea asks its people. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ABOUT)
                .filter(number -> number.matches("\\d{1,18}"))
                .flatMap(number -> kit.ideas()
                        .find(new IdeaId(Long.parseLong(number)), kit.current().require()))
                .ifPresent(idea -> new AskDialog(kit, idea).open(UI.getCurrent()));
    }

    private void show() {
        kit.people().find(viewer).filter(Person::isStaff).ifPresent(colleague -> {
            var page = kit.asks().page(colleague, null, most);
            list.removeAll();
            page.items().forEach(ask -> list.add(new AskItem(kit, ask)));
            list.setVisible(!page.items().isEmpty());
            none.setVisible(page.items().isEmpty());
            more.setVisible(page.next() != null);
        });
    }

    @Override
    public String getPageTitle() {
        return kit.text("title");
    }
}
