package samskap.customers.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import samskap.shared.ui.Page;
import samskap.shared.ui.Parts;

/** How to visit a customer: be there when it happens, ask little, and situations before solutions. */
@Route(GuideView.PATH)
@RolesAllowed({"EMPLOYEE", "OWNER", "LEADER", "ADMIN"})
@StyleSheet("customers.css")
class GuideView extends Page implements HasDynamicTitle {

    static final String PATH = CustomersView.PATH + "/guide";

    private static final long serialVersionUID = 1L;

    /** The parts of the guide, each with its advice. */
    private static final List<Part> PARTS = List.of(
            new Part("before", 4), new Part("there", 4), new Part("ask", 5), new Part("not", 4), new Part("after", 4));

    private record Part(String key, int pieces) {}

    private final transient CustomerKit kit;

    GuideView(CustomerKit kit) {
        this.kit = kit;
        narrow();
        addClassName("guide");
        var back = Parts.way("/" + CustomersView.PATH, kit.text("title"));
        back.addClassName("small");
        var head = new Div(new H1(getPageTitle()), back);
        head.addClassName("head");
        var begin = new Paragraph(kit.text("guide.begin"));
        begin.addClassName("lead");
        stack().add(head, begin);
        PARTS.forEach(part -> stack().add(section(part)));
    }

    private Section section(Part part) {
        var list = new UnorderedList();
        list.addClassName("advice");
        for (var n = 1; n <= part.pieces(); n++) {
            list.add(new ListItem(kit.text("guide." + part.key() + "." + n)));
        }
        var section = new Section(new H2(kit.text("guide." + part.key())), list);
        section.addClassNames("card", "pad");
        return section;
    }

    @Override
    public String getPageTitle() {
        return kit.text("guide.title");
    }
}
