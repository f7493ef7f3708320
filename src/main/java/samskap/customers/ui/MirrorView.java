package samskap.customers.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import samskap.customers.Mirror;
import samskap.customers.Reflection;
import samskap.customers.Reflection.Line;
import samskap.shared.ui.Empty;
import samskap.shared.ui.Page;
import samskap.shared.ui.Parts;

/** Who is studied beside who does the studying. */
@Route(MirrorView.PATH)
@RolesAllowed({"EMPLOYEE", "OWNER", "LEADER", "ADMIN"})
@StyleSheet("customers.css")
class MirrorView extends Page implements HasDynamicTitle {

    static final String PATH = CustomersView.PATH + "/mirror";

    private static final long serialVersionUID = 1L;

    private final transient CustomerKit kit;

    MirrorView(CustomerKit kit, Mirror mirror) {
        this.kit = kit;
        var back = Parts.way("/" + CustomersView.PATH, kit.text("title"));
        back.addClassName("small");
        var head = new Div(new H1(getPageTitle()), back);
        head.addClassName("head");
        narrow();
        stack().add(head, Parts.small(kit.text("mirror.hint", Mirror.FEWEST)));
        var all = mirror.reflections(kit.current().require());
        if (all.isEmpty()) {
            stack().add(Empty.part(kit.text("mirror.none"), kit.text("mirror.noneHow")));
        }
        all.forEach(each -> stack().add(card(each)));
        stack().add(new Paragraph(Parts.way("/" + KnownView.PATH, kit.text("mirror.own"))));
    }

    private Section card(Reflection reflection) {
        var table = new Element("table").setAttribute("class", "table mirror");
        table.setAttribute("aria-label", reflection.dimension());
        table.appendChild(head(), body(reflection));
        var scroll = new Div();
        scroll.addClassName("scroll");
        scroll.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", reflection.dimension()).appendChild(table);
        var card = new Section(new H2(reflection.dimension()), scroll);
        card.addClassNames("card", "pad");
        return card;
    }

    private Element head() {
        var row = new Element("tr").appendChild(cell("th", kit.text("segments.segment"), ""));
        for (var key : new String[] {"mirror.all", "mirror.met", "mirror.colleagues"}) {
            row.appendChild(cell("th", kit.text(key), "num").setAttribute("scope", "col"));
        }
        return new Element("thead").appendChild(row);
    }

    private Element body(Reflection reflection) {
        var body = new Element("tbody");
        reflection.lines().forEach(line -> body.appendChild(row(line)));
        return body;
    }

    private Element row(Line line) {
        var segment = line.segment();
        var share = line.share();
        return new Element("tr")
                .appendChild(
                        cell("th", segment == null ? kit.text("mirror.unsaid") : segment, "")
                                .setAttribute("scope", "row"),
                        number(
                                "mirror.all",
                                share == null ? "" : kit.text("segments.percent", Math.round(100 * share))),
                        count("mirror.met", line.met(), "import.number"),
                        count("mirror.colleagues", line.colleagues(), "mirror.atLeast"));
    }

    /** @param text how a number is said */
    private Element count(String column, @Nullable Integer people, String text) {
        return people == null
                ? number(column, kit.text("mirror.few")).setAttribute("class", "num hidden-count")
                : number(column, people == 0 ? "0" : kit.text(text, people));
    }

    /** Where it is narrow, a cell says itself what its column is. */
    private Element number(String column, String text) {
        return cell("td", text, "num").setAttribute("data-label", kit.text(column));
    }

    private static Element cell(String tag, String text, String looks) {
        var cell = new Element(tag).setText(text);
        return looks.isEmpty() ? cell : cell.setAttribute("class", looks);
    }

    @Override
    public String getPageTitle() {
        return kit.text("mirror.title");
    }
}
