package samskap.mandates.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import samskap.identity.PersonId;
import samskap.mandates.Use;
import samskap.mandates.UseId;
import samskap.shared.live.Change;
import samskap.shared.ui.Icon;
import samskap.shared.ui.WhileOpen;

/** What a colleague was thanked for while they were away. Once read it stays on the page until they leave it. */
@StyleSheet("mandates.css")
class ThanksList extends Section {

    private static final long serialVersionUID = 1L;

    private final transient MandateKit kit;
    private final PersonId viewer;
    private final UnorderedList list = new UnorderedList();
    private final transient Map<UseId, Use> thanks = new LinkedHashMap<>();

    ThanksList(MandateKit kit) {
        this.kit = kit;
        viewer = kit.current().require().id();
        addClassNames("card", "pad");
        list.addClassName("thanked");
        list.getElement().setAttribute("role", "list");
        add(new H2(kit.text("thanks")), list);
        show();
        WhileOpen.hear(this, kit.live(), change -> change.kind() == Change.Kind.MANDATES_CHANGED, change -> show());
    }

    /** For what the thanks stand here. */
    Set<UseId> shown() {
        return Set.copyOf(thanks.keySet());
    }

    private void show() {
        kit.colleague(viewer)
                .ifPresent(person -> kit.uses().unreadThanks(person).forEach(use -> thanks.put(use.id(), use)));
        list.removeAll();
        thanks.values().forEach(use -> list.add(line(use)));
        setVisible(!thanks.isEmpty());
    }

    private ListItem line(Use use) {
        var names = kit.names(use.thankedBy().stream().map(kit::name).toList());
        var line = new ListItem(new Icon("thanks"));
        line.add(kit.text("thankedFor", names, use.title()));
        return line;
    }
}
