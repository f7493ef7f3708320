package samskap.moments.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.moments.Moment;
import samskap.moments.MomentId;
import samskap.shared.Cursor;
import samskap.shared.live.Change;
import samskap.shared.ui.Buttons;
import samskap.shared.ui.Empty;
import samskap.shared.ui.Page;
import samskap.shared.ui.Parts;
import samskap.shared.ui.WhileOpen;

/** What somebody told, and what colleagues said to it; read by nobody else but them. */
@Route(ToldView.PATH)
@PermitAll
@Menu(title = "moments.own.nav", order = 6)
@StyleSheet("moments.css")
class ToldView extends Page implements HasDynamicTitle {

    static final String PATH = "told";

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    private final transient MomentKit kit;
    private final PersonId viewer;
    private final OrderedList list = new OrderedList();
    private final NativeButton more;
    private final Div none = new Div();
    private final TreeMap<Long, ToldItem> items = new TreeMap<>(Comparator.reverseOrder());
    private transient @Nullable Cursor next;

    ToldView(MomentKit kit) {
        this.kit = kit;
        viewer = kit.current().require().id();
        narrow();
        list.addClassName("moments");
        list.getElement().setAttribute("aria-label", kit.text("own.title"));
        more = Buttons.of(kit.text("more"), "small", this::goOn);
        none.add(Empty.part(kit.text("own.none"), kit.text("own.noneHow")));
        stack().add(new H1(kit.text("own.title")), Parts.small(kit.text("own.hint")), list, none, new Paragraph(more));
        anew();
        WhileOpen.hear(this, kit.live(), ToldView::concernsUs, this::changed);
    }

    private static boolean concernsUs(Change change) {
        return change.kind() == Change.Kind.MOMENTS_CHANGED
                || change.kind() == Change.Kind.MOMENT_ANSWERED && change.subject() != 0;
    }

    private Optional<Person> teller() {
        return kit.people().find(viewer);
    }

    /** One that changed is read alone; what others told is nothing here. */
    private void changed(Change change) {
        if (change.subject() == 0) {
            anew();
            return;
        }
        var id = new MomentId(change.subject());
        teller().ifPresent(teller -> {
            var moment = kit.own().find(teller, List.of(id)).get(id);
            if (moment != null && (next == null || id.value() >= next.id())) {
                show(moment);
                read(teller, List.of(moment));
                settle();
            }
        });
    }

    private void anew() {
        items.clear();
        list.removeAll();
        next = null;
        goOn();
    }

    private void goOn() {
        teller().ifPresent(teller -> {
            var page = kit.own().page(teller, next, PAGE);
            page.items().forEach(this::show);
            next = page.next();
            read(teller, page.items());
        });
        settle();
    }

    /** What has been put on the page is read, and nothing that came while it was made. */
    private void read(Person teller, List<Moment> shown) {
        kit.own().read(teller, shown);
    }

    private void show(Moment moment) {
        var number = moment.id().value();
        var item = items.get(number);
        if (item == null) {
            item = new ToldItem(kit);
            items.put(number, item);
            list.addComponentAtIndex(items.headMap(number).size(), item);
        }
        item.show(moment);
    }

    private void settle() {
        list.setVisible(!items.isEmpty());
        none.setVisible(items.isEmpty());
        more.setVisible(next != null);
    }

    @Override
    public String getPageTitle() {
        return kit.text("own.title");
    }
}
