package samskap.moments.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.moments.Theme;
import samskap.moments.ThemeId;
import samskap.moments.Themes;
import samskap.shared.live.Change;
import samskap.shared.ui.Buttons;
import samskap.shared.ui.Empty;
import samskap.shared.ui.Page;
import samskap.shared.ui.Parts;
import samskap.shared.ui.WhileOpen;

/** What several people tell: their words first, then how many they are, and what to do with all of it. */
@Route(ThemesView.PATH)
@RolesAllowed({"EMPLOYEE", "OWNER", "LEADER", "ADMIN"})
@StyleSheet("moments.css")
class ThemesView extends Page implements HasDynamicTitle {

    static final String PATH = "moments/themes";

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    private final transient MomentKit kit;
    private final PersonId viewer;
    private final OrderedList list = new OrderedList();
    private final Div none = new Div();
    private final NativeButton more;
    private final transient Map<ThemeId, ThemeItem> items = new HashMap<>();
    private int most = PAGE;

    ThemesView(MomentKit kit) {
        this.kit = kit;
        viewer = kit.current().require().id();
        narrow();
        list.addClassNames("moments", "themes");
        list.getElement().setAttribute("aria-label", kit.text("theme.list"));
        none.add(Empty.part(kit.text("theme.none"), kit.text("theme.noneHow")));
        more = Buttons.of(kit.text("more"), "small", () -> {
            most += PAGE;
            show();
        });
        var head = new Div(new H1(getPageTitle()));
        head.addClassName("head");
        stack().add(
                        head,
                        new MomentTabs(kit, PATH),
                        Parts.small(kit.text("theme.hint")),
                        list,
                        none,
                        new Paragraph(more));
        show();
        WhileOpen.hear(this, kit.live(), change -> change.kind() == Change.Kind.MOMENTS_CHANGED, change -> show());
    }

    /** One that did not change stays as it is, wherever it stands now. */
    private void show() {
        var themes = kit.people()
                .find(viewer)
                .filter(Person::isStaff)
                .map(reader -> kit.themes().most(reader, most + 1))
                .orElse(List.of());
        var shown = themes.stream().limit(most).toList();
        items.keySet().retainAll(shown.stream().map(Theme::id).toList());
        list.removeAll();
        shown.forEach(theme -> {
            var item = items.computeIfAbsent(theme.id(), first -> new ThemeItem(kit));
            item.show(theme);
            list.add(item);
        });
        list.setVisible(!shown.isEmpty());
        none.setVisible(shown.isEmpty());
        more.setVisible(themes.size() > most && most < Themes.MOST);
    }

    @Override
    public String getPageTitle() {
        return kit.text("theme.title");
    }
}
