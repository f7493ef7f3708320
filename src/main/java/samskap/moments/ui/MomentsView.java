package samskap.moments.ui;

import com.vaadin.flow.component.Component;
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
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.moments.Moment;
import samskap.moments.MomentId;
import samskap.moments.MomentQuery;
import samskap.shared.Cursor;
import samskap.shared.Slice;
import samskap.shared.live.Change;
import samskap.shared.ui.Buttons;
import samskap.shared.ui.Empty;
import samskap.shared.ui.Page;
import samskap.shared.ui.Parts;
import samskap.shared.ui.WhileOpen;

/** What customers tell where it happens, as it comes in, with what there is to do about it at once. */
@Route(MomentsView.PATH)
@RolesAllowed({"EMPLOYEE", "OWNER", "LEADER", "ADMIN"})
@Menu(title = "moments.nav", order = 21)
@StyleSheet("moments.css")
class MomentsView extends Page implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "moments";

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    private final transient MomentKit kit;
    private final PersonId viewer;
    private final Filters filters;
    private final OrderedList list = new OrderedList();
    private final Div none = new Div();
    private final Paragraph held = new Paragraph();
    private final NativeButton more;
    private final TreeMap<Long, MomentItem> items = new TreeMap<>(Comparator.reverseOrder());
    private transient MomentQuery query = MomentQuery.ALL;
    private transient @Nullable Cursor next;

    MomentsView(MomentKit kit) {
        this.kit = kit;
        viewer = kit.current().require().id();
        filters = new Filters(kit);
        narrow();
        list.addClassNames("moments");
        list.getElement().setAttribute("aria-label", kit.text("list"));
        more = Buttons.of(kit.text("more"), "small", this::goOn);
        held.addClassName("small");
        stack().add(
                        head(),
                        new MomentTabs(kit, PATH),
                        Parts.small(kit.text("hint")),
                        filters,
                        held,
                        list,
                        none,
                        new Paragraph(more));
        WhileOpen.hear(this, kit.live(), MomentsView::concernsUs, this::changed);
    }

    private static boolean concernsUs(Change change) {
        return change.kind() == Change.Kind.MOMENTS_CHANGED
                || change.kind() == Change.Kind.MOMENT_ANSWERED && change.subject() != 0;
    }

    private Component head() {
        var head = new Div(new H1(getPageTitle()));
        head.addClassName("head");
        if (!kit.places().all().isEmpty()) {
            head.add(Buttons.of(
                    kit.text("note"), "primary push", () -> new NoteDialog(kit, query.place()).open(UI.getCurrent())));
        }
        return head;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        query = filters.read(event.getLocation().getQueryParameters());
        anew();
    }

    private void anew() {
        items.clear();
        list.removeAll();
        reader().ifPresent(person -> add(kit.desk().page(person, query, null, PAGE)));
        settle();
    }

    private Optional<Person> reader() {
        return kit.people().find(viewer).filter(Person::isStaff);
    }

    private void goOn() {
        reader().ifPresent(person -> add(kit.desk().page(person, query, next, PAGE)));
        settle();
    }

    private void add(Slice<Moment> page) {
        page.items().forEach(this::show);
        next = page.next();
    }

    private void show(Moment moment) {
        var number = moment.id().value();
        var item = items.get(number);
        if (item == null) {
            item = new MomentItem(kit);
            items.put(number, item);
            list.addComponentAtIndex(items.headMap(number).size(), item);
        }
        item.show(moment);
    }

    /**
     * One that changed is read alone; a new one comes on top. What is further down than anybody looked is not there.
     */
    private void changed(Change change) {
        if (change.subject() == 0) {
            anew();
            return;
        }
        reader().flatMap(person -> kit.desk().find(person, new MomentId(change.subject())))
                .ifPresent(moment -> {
                    var isReached = next == null || moment.id().value() >= next.id();
                    if (query.matches(moment) && isReached) {
                        show(moment);
                    } else {
                        remove(moment.id());
                    }
                });
        settle();
    }

    private void remove(MomentId id) {
        var item = items.remove(id.value());
        if (item != null) {
            item.removeFromParent();
        }
    }

    private void settle() {
        list.setVisible(!items.isEmpty());
        more.setVisible(next != null);
        none.removeAll();
        if (items.isEmpty()) {
            none.add(Empty.part(kit.text("none"), kit.text(query.equals(MomentQuery.ALL) ? "noneHow" : "noneHere")));
        }
        var waiting = reader().map(kit.desk()::held).orElse(0L);
        held.removeAll();
        held.setVisible(waiting > 0);
        held.add(Parts.way("/moderation", kit.text("heldCount", waiting)));
    }

    @Override
    public String getPageTitle() {
        return kit.text("title");
    }
}
