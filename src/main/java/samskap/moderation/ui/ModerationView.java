package samskap.moderation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import samskap.audit.Thing;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.moderation.Case;
import samskap.shared.live.Change;
import samskap.shared.ui.Empty;
import samskap.shared.ui.Page;
import samskap.shared.ui.Parts;
import samskap.shared.ui.WhileOpen;

/** What others don't see yet and what people reported, with what there is to decide. */
@Route(ModerationView.PATH)
@RolesAllowed({"EMPLOYEE", "OWNER", "LEADER", "ADMIN"})
@Menu(title = "moderation.nav", order = 25)
class ModerationView extends Page implements HasDynamicTitle {

    static final String PATH = "moderation";

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    private final transient DeskKit kit;
    private final PersonId viewer;
    private final OrderedList list = new OrderedList();
    private final Map<Thing, CaseItem> items = new LinkedHashMap<>();
    private final Div none = new Div();
    private final NativeButton more = new NativeButton();
    private int most = PAGE;

    ModerationView(DeskKit kit, List<DeskPart> others) {
        this.kit = kit;
        viewer = kit.current().require().id();
        narrow();
        list.addClassName("cases");
        list.getElement().setAttribute("aria-label", kit.text("list"));
        var queue = Parts.way("/queue", kit.text("empty.queue"));
        queue.addClassName("btn");
        none.add(Empty.part(kit.text("empty"), kit.text("empty.advice"), queue));
        more.setText(kit.text("more"));
        more.addClassNames("btn", "small");
        more.getElement().setAttribute("type", "button");
        more.addClickListener(click -> {
            most += PAGE;
            show();
        });
        stack().add(head());
        others.forEach(part -> stack().add(part.make()));
        stack().add(list, none, new Paragraph(more));
        show();
        WhileOpen.hear(this, kit.live(), ModerationView::concernsUs, change -> show());
    }

    private static boolean concernsUs(Change change) {
        return change.kind() == Change.Kind.MODERATION_CHANGED;
    }

    private Div head() {
        var hint = new Paragraph(kit.text("hint"));
        hint.addClassNames("small", "muted", "push");
        var head = new Div(new H1(getPageTitle()), hint);
        head.addClassName("head");
        return head;
    }

    private void show() {
        kit.people().find(viewer).ifPresent(this::show);
    }

    private void show(Person reader) {
        var page = kit.moderation().waiting(reader, null, most);
        var there = new HashSet<Thing>();
        page.items().forEach(each -> there.add(each.piece().thing()));
        items.entrySet().removeIf(item -> {
            var gone = !there.contains(item.getKey());
            if (gone) {
                item.getValue().removeFromParent();
            }
            return gone;
        });
        for (var place = 0; place < page.items().size(); place++) {
            show(page.items().get(place), place);
        }
        list.setVisible(!items.isEmpty());
        none.setVisible(items.isEmpty());
        more.setVisible(page.next() != null);
    }

    private void show(Case each, int place) {
        var item = items.computeIfAbsent(each.piece().thing(), thing -> new CaseItem(kit, this::show));
        if (list.indexOf(item) != place) {
            item.removeFromParent();
            list.addComponentAtIndex(place, item);
        }
        item.show(each);
    }

    @Override
    public String getPageTitle() {
        return kit.text("title");
    }
}
