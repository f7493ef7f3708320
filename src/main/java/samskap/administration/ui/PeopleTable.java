package samskap.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import samskap.identity.Directory.Entry;
import samskap.identity.Person;
import samskap.shared.ui.Avatar;

/** People in lines, each with what they may do and the way to change it. */
@Tag("table")
class PeopleTable extends Component implements HasStyle {

    private static final long serialVersionUID = 1L;

    private final transient PeopleKit kit;
    private final Element body = new Element("tbody");

    PeopleTable(PeopleKit kit) {
        this.kit = kit;
        addClassNames("table", "card");
        var heads = new Element("tr");
        for (var column : new String[] {"name", "roles", "change"}) {
            heads.appendChild(new Element("th").setAttribute("scope", "col").setText(kit.text("column." + column)));
        }
        getElement().appendChild(new Element("thead").appendChild(heads), body);
    }

    void clear() {
        body.removeAllChildren();
    }

    void add(Entry entry) {
        var row = new Element("tr");
        fill(row, entry);
        body.appendChild(row);
    }

    private void fill(Element row, Entry entry) {
        row.removeAllChildren();
        row.appendChild(
                new Element("th").setAttribute("scope", "row").appendChild(who(entry)),
                cell("roles", new Span(kit.roles(entry.person()))),
                cell("change", acts(row, entry)));
    }

    private Element who(Entry entry) {
        var person = entry.person();
        var about = new Element("span").setAttribute("class", "about");
        about.appendChild(new Element("span").setText(person.name()));
        if (person.title() != null) {
            about.appendChild(new Element("small").setText(person.title()));
        }
        about.appendChild(new Element("small").setText(entry.address().value()));
        return new Element("span")
                .setAttribute("class", "who")
                .appendChild(new Avatar(person.initials(), person.isStaff()).getElement(), about);
    }

    private Element cell(String column, Component content) {
        return new Element("td")
                .setAttribute("data-label", kit.text("column." + column))
                .appendChild(content.getElement());
    }

    private Div acts(Element row, Entry entry) {
        var acts = new Div(change(row, entry), farewell(row, entry));
        acts.addClassNames("row", "end");
        return acts;
    }

    private NativeButton farewell(Element row, Entry entry) {
        var button = new NativeButton(
                kit.text("farewell"),
                click -> new FarewellDialog(kit, entry.person(), row::removeFromParent).open(UI.getCurrent()));
        button.addClassNames("btn", "quiet", "small");
        button.setAriaLabel(kit.text("farewellNamed", entry.person().name()));
        return button;
    }

    private NativeButton change(Element row, Entry entry) {
        var button = new NativeButton(
                kit.text("change"),
                click -> new RolesDialog(kit, entry.person(), changed -> shown(row, entry, changed))
                        .open(UI.getCurrent()));
        button.addClassNames("btn", "small");
        button.setAriaLabel(kit.text("changeNamed", entry.person().name()));
        return button;
    }

    private void shown(Element row, Entry entry, Person changed) {
        fill(row, new Entry(changed, entry.address()));
    }
}
