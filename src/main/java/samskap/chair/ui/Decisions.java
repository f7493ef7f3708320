package samskap.chair.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import samskap.chair.Sitting;
import samskap.chair.Sitting.Followed;
import samskap.shared.ui.Parts;

/** What was decided last time and what came of it, and what is decided now. */
class Decisions extends Section {

    private static final long serialVersionUID = 1L;

    private final transient ChairKit kit;
    private final Div lists = new Div();
    private final Div now = new Div();
    private final Div end = new Div();

    Decisions(ChairKit kit) {
        this.kit = kit;
        addClassNames("stack", "decisions");
        lists.addClassName("stack");
        var deciding = Parts.card(kit.text("now"), now, new DecideForm(kit));
        deciding.addClassName("deciding");
        add(lists, deciding, end);
    }

    /** @param close the way to end the meeting */
    void show(Sitting sitting, Component close) {
        lists.removeAll();
        lists.add(card(
                "lastTime", sitting.lastTime(), kit.text(sitting.number() == 1 ? "firstTime" : "nothingLastTime")));
        if (!sitting.stillOpen().isEmpty()) {
            lists.add(card("stillOpen", Followed.untold(sitting.stillOpen()), ""));
        }
        now.removeAll();
        now.add(sitting.now().isEmpty() ? Parts.small(kit.text("nothingYet")) : list(Followed.untold(sitting.now())));
        end.removeAll();
        end.add(close);
    }

    private Section card(String heading, List<Followed> some, String none) {
        var card = new Section(new H2(kit.text(heading)), some.isEmpty() ? Parts.small(none) : list(some));
        card.addClassNames("card", "pad");
        return card;
    }

    private OrderedList list(List<Followed> some) {
        var list = new OrderedList();
        list.addClassName("decided");
        some.forEach(each -> list.add(new DecisionItem(kit, each.decision(), each.felt())));
        return list;
    }
}
