package samskap.customers.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.shared.ui.Parts;

/** The ways to the other pages about known customers, as far as somebody may open them. */
class WaysCard extends Section {

    private static final long serialVersionUID = 1L;

    private final transient CustomerKit kit;
    private final UnorderedList list = new UnorderedList();

    WaysCard(CustomerKit kit, Person colleague) {
        this.kit = kit;
        addClassNames("card", "pad");
        list.addClassName("ways");
        list.getElement().setAttribute("role", "list");
        add(new H2(kit.text("ways")), list);
        way(MirrorView.PATH, "mirror.title");
        if (colleague.has(Role.LEADER)) {
            way(RhythmView.PATH, "rhythm.title");
        }
        if (kit.dimensions().mayKeep(colleague)) {
            way(DimensionsView.PATH, "segments.title");
        }
        if (colleague.has(Role.ADMIN)) {
            way(ImportView.PATH, "import.title");
        }
    }

    private void way(String path, String key) {
        list.add(new ListItem(Parts.way("/" + path, kit.text(key))));
    }
}
