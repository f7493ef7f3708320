package samskap.customers.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import samskap.customers.Note;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.Slice;
import samskap.shared.live.Change;
import samskap.shared.ui.Buttons;
import samskap.shared.ui.Page;
import samskap.shared.ui.Parts;
import samskap.shared.ui.WhileOpen;

/** The customers whom colleagues know by name: whom they met lately, and the way to each. */
@Route(CustomersView.PATH)
@RolesAllowed({"EMPLOYEE", "OWNER", "LEADER", "ADMIN"})
@Menu(title = "customers.nav", order = 22)
@StyleSheet("customers.css")
class CustomersView extends Page implements HasDynamicTitle {

    static final String PATH = "customers";

    private static final long serialVersionUID = 1L;

    private final transient CustomerKit kit;
    private final PersonId viewer;
    private final NoteList latest;
    private final Acquaintances acquaintances;
    private final RhythmCard rhythm;

    CustomersView(CustomerKit kit) {
        this.kit = kit;
        viewer = kit.current().require().id();
        acquaintances = new Acquaintances(kit, this::reader);
        rhythm = new RhythmCard(kit, this::reader);
        latest = new NoteList(
                kit,
                kit.text("latest"),
                kit.text("latestNone"),
                (after, size) -> reader().map(colleague -> kit.desk().latest(colleague, after, size))
                        .orElse(new Slice<Note>(List.of(), null)),
                note -> new NoteItem(kit, note, NoteItem.First.CUSTOMER));
        stack().add(head(), Parts.small(kit.text("hint")), new Finder(kit), new H2(kit.text("latest")), latest);
        beside(
                kit.text("beside"),
                rhythm,
                acquaintances,
                new WaysCard(kit, kit.current().require()));
        WhileOpen.hear(
                this, kit.live(), change -> change.kind() == Change.Kind.CUSTOMERS_CHANGED, change -> showAnew());
    }

    private Optional<Person> reader() {
        return kit.people().find(viewer).filter(Person::isStaff);
    }

    private Div head() {
        var head = new Div(
                new H1(getPageTitle()),
                Buttons.of(kit.text("meet"), "primary push", () -> new MeetDialog(kit, null).open(UI.getCurrent())));
        head.addClassName("head");
        return head;
    }

    private void showAnew() {
        latest.show();
        acquaintances.show();
        rhythm.show();
    }

    @Override
    public String getPageTitle() {
        return kit.text("title");
    }
}
