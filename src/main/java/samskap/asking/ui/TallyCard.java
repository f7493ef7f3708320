package samskap.asking.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import samskap.asking.Tally;
import samskap.shared.ui.Parts;

/** How often each choice was tapped, with how sure one can be of it. */
class TallyCard extends Section {

    private static final long serialVersionUID = 1L;

    TallyCard(AskingKit kit, List<Tally> tallies) {
        addClassNames("card", "pad");
        add(new H2(kit.text("tallies")));
        var list = new OrderedList();
        list.addClassName("tallies");
        list.getElement().setAttribute("role", "list");
        tallies.forEach(tally -> list.add(line(kit, tally)));
        add(
                list,
                Parts.small(kit.text(
                        "talliesHow", tallies.stream().mapToInt(Tally::people).sum())));
    }

    private static ListItem line(AskingKit kit, Tally tally) {
        var choice = new Span(tally.choice());
        choice.addClassName("name");
        var people = new Span(kit.text("tapped", tally.people()));
        var between = new Span(kit.text("between", percent(tally.low()), percent(tally.high())));
        between.addClassNames("small", "muted");
        return new ListItem(choice, people, between);
    }

    private static long percent(double part) {
        return Math.round(part * 100);
    }
}
