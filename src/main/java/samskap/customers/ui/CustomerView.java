package samskap.customers.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samskap.customers.Consent;
import samskap.customers.Note;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.Cursor;
import samskap.shared.Slice;
import samskap.shared.live.Change;
import samskap.shared.ui.Avatar;
import samskap.shared.ui.Buttons;
import samskap.shared.ui.Chip;
import samskap.shared.ui.Icon;
import samskap.shared.ui.Page;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Toasts;
import samskap.shared.ui.WhileOpen;

/** A customer as colleagues know them: met when and by whom, what was understood, what they shared and told. */
@Route(CustomersView.PATH + "/:person(\\d{1,18})")
@RolesAllowed({"EMPLOYEE", "OWNER", "LEADER", "ADMIN"})
@StyleSheet("customers.css")
class CustomerView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient CustomerKit kit;
    private final PersonId viewer;
    private final Div head = new Div();
    private final Div about = new Div();
    private final Aside side;
    private transient @Nullable Shown shown;
    private transient Consent consent = Consent.NOT_ASKED;
    private @Nullable BelongsCard belongs;
    private transient List<NoteList> lists = List.of();
    private String title = "";

    /** What decides which parts there are; within them only what is listed changes. */
    private record Shown(PersonId customer, boolean unwilling, boolean met) {}

    CustomerView(CustomerKit kit) {
        this.kit = kit;
        viewer = kit.current().require().id();
        head.addClassNames("head", "customer-head");
        about.addClassName("stack");
        stack().add(head, about);
        side = beside(kit.text("belongs"));
        WhileOpen.hear(this, kit.live(), change -> change.kind() == Change.Kind.CUSTOMERS_CHANGED, this::changed);
    }

    static String path(PersonId person) {
        return "/" + CustomersView.PATH + "/" + person.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var self = kit.current().require();
        event.getRouteParameters()
                .getLong("person")
                .flatMap(id -> kit.desk().find(self, new PersonId(id)))
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private Optional<Person> reader() {
        return kit.people().find(viewer).filter(Person::isStaff);
    }

    private void changed(Change change) {
        var before = shown;
        if (before != null
                && (change.subject() == 0
                        || change.subject() == before.customer().value())) {
            reader().flatMap(colleague -> kit.desk().find(colleague, before.customer()))
                    .ifPresentOrElse(this::show, this::gone);
        }
    }

    /** They left while somebody looked. */
    private void gone() {
        shown = null;
        lists = List.of();
        head.removeAll();
        side.removeAll();
        about.removeAll();
        about.add(new Paragraph(kit.words().text("identity.left.customer")));
    }

    private void show(Person person) {
        reader().ifPresent(colleague -> show(colleague, person));
    }

    private void show(Person colleague, Person person) {
        consent = kit.desk().consent(colleague, person.id());
        title = person.name();
        showHead(colleague, person);
        showSide(colleague, person);
        var now = new Shown(person.id(), consent.isWithdrawn(), kit.desk().haveMet(colleague, person.id()));
        if (now.equals(shown)) {
            lists.forEach(NoteList::show);
            return;
        }
        shown = now;
        about.removeAll();
        lists = List.of();
        if (consent.isWithdrawn()) {
            about.add(unwilling(person));
            return;
        }
        var encounters = list(person, "encounters", kit.desk()::encounters);
        var knowledge = list(person, "knowledge", kit.desk()::knowledge);
        lists = List.of(encounters, knowledge);
        about.add(section("encounters", null), encounters, section("knowledge", now.met() ? person : null), knowledge);
        about.add(new SharedIdeas(kit, colleague, person), new ToldMoments(kit, colleague, person));
    }

    private void showHead(Person colleague, Person person) {
        head.removeAll();
        head.add(new Avatar(person.initials(), false), new H1(person.name()));
        if (person.isIntroduced()) {
            head.add(new Chip(kit.text("introduced")));
        }
        head.add(Parts.small(since(colleague, person)));
        if (!consent.isWithdrawn()) {
            head.add(Buttons.of(
                    kit.text("meetOne", person.firstName()),
                    "primary push",
                    () -> new MeetDialog(kit, person).open(UI.getCurrent())));
        }
    }

    private void showSide(Person colleague, Person person) {
        var card = belongs;
        // What is hidden in the moment in which it is taken away stays in the browser: an empty place doesn't.
        side.setVisible(!consent.isWithdrawn() || card != null);
        if (consent.isWithdrawn()) {
            side.removeAll();
            belongs = null;
            return;
        }
        if (card == null || !card.isOf(person.id())) {
            card = new BelongsCard(kit, person.id());
            side.removeAll();
            side.add(card);
            belongs = card;
        }
        card.show(colleague);
    }

    private String since(Person colleague, Person person) {
        var since = kit.words()
                .text(
                        "ideas.idea.customerSince",
                        Integer.toString(person.since().getYear()));
        var day = consent.day();
        var line = kit.organisations().of(colleague, List.of(person.id())).values().stream()
                .findFirst()
                .map(name -> name + " · " + since)
                .orElse(since);
        return consent.isGiven() && day != null ? line + " · " + kit.text("agreedOn", kit.day(day)) : line;
    }

    private Div unwilling(Person person) {
        var notice = new Div(
                new Icon("lock"),
                new Div(
                        new Paragraph(kit.text("unwilling", person.firstName())),
                        Parts.small(kit.text("unwillingHint", person.firstName()))));
        notice.addClassName("notice");
        return notice;
    }

    /** @param known whom something can be written about; null when it can't */
    private Div section(String key, @Nullable Person known) {
        var line = new Div(new H2(kit.text(key)));
        line.addClassName("head");
        if (known != null) {
            line.add(Buttons.of(kit.text("know"), "small push", () -> know(known)));
        }
        return line;
    }

    private void know(Person person) {
        var key = CustomerKit.newKey();
        new WordsDialog(kit, "knowing", "", "customer-known-" + person.id().value(), typed -> {
                    kit.desk().know(kit.current().require(), person.id(), key, typed);
                    Toasts.show(kit.text("knowing.done"));
                })
                .open(UI.getCurrent());
    }

    /** Reads one sort of notes. */
    private interface Reading {
        Slice<Note> read(Person colleague, PersonId customer, @Nullable Cursor after, int size);
    }

    private NoteList list(Person person, String key, Reading notes) {
        return new NoteList(
                kit,
                kit.text(key),
                kit.text(key + "None", person.firstName()),
                (after, size) -> reader().map(colleague -> notes.read(colleague, person.id(), after, size))
                        .orElse(new Slice<Note>(List.of(), null)),
                this::item);
    }

    private NoteItem item(Note note) {
        var item = new NoteItem(kit, note, NoteItem.First.AUTHOR);
        return note.by().equals(viewer) ? item.ofMine() : item;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
