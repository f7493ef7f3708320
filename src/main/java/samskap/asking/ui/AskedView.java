package samskap.asking.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
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
import samskap.asking.Asked;
import samskap.identity.PersonId;
import samskap.shared.live.Change;
import samskap.shared.ui.Buttons;
import samskap.shared.ui.Empty;
import samskap.shared.ui.Page;
import samskap.shared.ui.Parts;
import samskap.shared.ui.WhileOpen;

/** What one is asked by name, why, and when next at the earliest; and the way to be asked less. */
@Route(AskedView.PATH)
@PermitAll
@Menu(title = "asking.own.nav", order = 7)
@StyleSheet("asking.css")
class AskedView extends Page implements HasDynamicTitle {

    static final String PATH = "asked";

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    private final transient AskingKit kit;
    private final PersonId viewer;
    private final OrderedList list = new OrderedList();
    private final NativeButton more;
    private int most = PAGE;
    private transient @Nullable List<Asked> shown;

    AskedView(AskingKit kit) {
        this.kit = kit;
        viewer = kit.current().require().id();
        narrow();
        list.addClassName("asks");
        list.getElement().setAttribute("aria-label", kit.text("own.title"));
        more = Buttons.of(kit.text("more"), "small", () -> {
            most += PAGE;
            show();
        });
        stack().add(new H1(kit.text("own.title")), Parts.small(kit.text("own.hint")), list, new Paragraph(more));
        stack().add(new BeingAskedCard(kit));
        show();
        WhileOpen.hear(this, kit.live(), change -> change.kind() == Change.Kind.ASKS_CHANGED, change -> show());
    }

    /** What is being typed stays as long as nothing about the questions is another. */
    private void show() {
        kit.people().find(viewer).ifPresent(person -> {
            var page = kit.own().page(person, null, most);
            if (page.items().equals(shown)) {
                return;
            }
            shown = page.items();
            list.removeAll();
            if (page.items().isEmpty()) {
                list.add(new ListItem(Empty.part(kit.text("own.none"), kit.text("own.noneHow"))));
            }
            page.items().forEach(asked -> list.add(new AskedItem(kit, asked, person)));
            more.setVisible(page.next() != null);
            if (page.items().stream().anyMatch(Asked::unread)) {
                kit.own().read(person);
            }
        });
    }

    @Override
    public String getPageTitle() {
        return kit.text("own.title");
    }
}
