package samskap.moments.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samskap.identity.PersonId;
import samskap.moments.Moment;
import samskap.shared.live.Change;
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
    private int most = PAGE;
    private transient @Nullable List<Moment> shown;

    ToldView(MomentKit kit) {
        this.kit = kit;
        viewer = kit.current().require().id();
        narrow();
        list.addClassName("moments");
        list.getElement().setAttribute("aria-label", kit.text("own.title"));
        more = Buttons.of(kit.text("more"), "small", () -> {
            most += PAGE;
            show();
        });
        stack().add(new H1(kit.text("own.title")), Parts.small(kit.text("own.hint")), list, new Paragraph(more));
        show();
        WhileOpen.hear(this, kit.live(), ToldView::concernsUs, change -> show());
    }

    private static boolean concernsUs(Change change) {
        return change.kind() == Change.Kind.MOMENTS_CHANGED || change.kind() == Change.Kind.MOMENT_ANSWERED;
    }

    private void show() {
        kit.people().find(viewer).ifPresent(teller -> {
            var page = kit.own().page(teller, null, most);
            if (page.items().equals(shown)) {
                return;
            }
            shown = page.items();
            list.removeAll();
            if (page.items().isEmpty()) {
                list.add(new ListItem(Empty.part(kit.text("own.none"), kit.text("own.noneHow"))));
            }
            page.items().forEach(moment -> list.add(item(moment)));
            more.setVisible(page.next() != null);
            kit.own().read(teller);
        });
    }

    private ListItem item(Moment moment) {
        var telling = new Telling(kit, moment);
        var item = new ListItem(telling.header());
        item.addClassNames("card", "pad", "moment");
        item.setClassName("badly", !moment.well());
        telling.story().forEach(item::add);
        telling.pictures(false).ifPresent(item::add);
        telling.since().forEach(item::add);
        var idea = moment.idea();
        if (idea != null) {
            telling.idea(kit.ideas().find(idea)).ifPresent(item::add);
        }
        if (moment.said().isEmpty()) {
            item.add(Parts.small(kit.text("own.waiting")));
        } else {
            var footer = new Footer(Buttons.of(
                    kit.text("own.reply"), "small", () -> new AnswerDialog(kit, moment).open(UI.getCurrent())));
            footer.addClassName("row");
            item.add(footer);
        }
        return item;
    }

    @Override
    public String getPageTitle() {
        return kit.text("own.title");
    }
}
