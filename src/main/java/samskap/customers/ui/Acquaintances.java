package samskap.customers.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import samskap.customers.Acquaintance;
import samskap.identity.Person;
import samskap.shared.ui.Avatar;
import samskap.shared.ui.Parts;

/** Whom one knows by name. */
class Acquaintances extends Section {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 12;

    private final transient CustomerKit kit;
    private final transient Supplier<Optional<Person>> reader;

    /** @param reader whoever looks, as they are now */
    Acquaintances(CustomerKit kit, Supplier<Optional<Person>> reader) {
        this.kit = kit;
        this.reader = reader;
        addClassNames("card", "pad");
        show();
    }

    void show() {
        removeAll();
        add(new H2(kit.text("mine")));
        var mine = reader.get()
                .map(colleague -> kit.desk().acquaintances(colleague, MOST))
                .orElse(List.of());
        if (mine.isEmpty()) {
            add(Parts.small(kit.text("mineNone")));
            return;
        }
        var list = new UnorderedList();
        list.addClassNames("plain", "acquaintances");
        list.getElement().setAttribute("role", "list");
        mine.forEach(each -> list.add(line(each)));
        add(list);
    }

    private ListItem line(Acquaintance each) {
        var line = new ListItem();
        kit.people().find(each.customer()).ifPresent(person -> line.add(new Avatar(person.initials(), false).small()));
        var met = new Span(kit.text("metLast", kit.day(each.last())));
        met.addClassNames("small", "muted");
        line.add(Parts.way(CustomerView.path(each.customer()), kit.customer(each.customer())), met);
        return line;
    }
}
