package samskap.dialogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.List;
import samskap.dialogue.AnswerTimes;
import samskap.dialogue.AnswerTimes.Measure;
import samskap.dialogue.AnswerTimes.Week;

/** The weeks as rows. Few ideas are told as they are; a percentage of three would say more than we know. */
@Tag("div")
class TimesTable extends Component implements HasComponents, HasStyle {

    private static final long serialVersionUID = 1L;

    /** Of fewer, a percentage would only pretend. */
    private static final int ENOUGH_FOR_PERCENT = 10;

    private final transient Kit kit;

    TimesTable(Kit kit, List<Week> weeks) {
        this.kit = kit;
        addClassNames("card", "scroll");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        getElement().setAttribute("aria-label", kit.text("times.title"));
        var body = new Element("tbody");
        body.appendChild(row(weeks.getLast(), kit.text("times.all", AnswerTimes.WEEKS)));
        weeks.subList(0, weeks.size() - 1).forEach(week -> body.appendChild(row(week, weekOf(week))));
        var table = new Element("table").appendChild(head(), body);
        table.getClassList().add("table");
        getElement().appendChild(table);
    }

    private String weekOf(Week week) {
        return kit.text("times.week", kit.timeAgo().date(kit.words().language(), week.monday()));
    }

    private Element head() {
        var row = new Element("tr");
        row.appendChild(
                column(kit.text("times.shared")),
                column(kit.text("times.ideas")),
                column(kit.text("times.first")),
                column(kit.text("times.firstGoal", AnswerTimes.FIRST_GOAL.toHours())),
                column(kit.text("times.conclusive")),
                column(kit.text("times.conclusiveGoal", AnswerTimes.CONCLUSIVE_GOAL.toDays())));
        return new Element("thead").appendChild(row);
    }

    private static Element column(String name) {
        return new Element("th").setAttribute("scope", "col").setText(name);
    }

    private Element row(Week week, String name) {
        return new Element("tr")
                .appendChild(
                        new Element("th").setAttribute("scope", "row").setText(name),
                        new Element("td").setText(Integer.toString(week.ideas())),
                        median(week.first(), week.ideas(), "times.waiting"),
                        goal(week.first()),
                        median(week.conclusive(), week.ideas(), "times.notYet"),
                        goal(week.conclusive()));
    }

    private Element median(Measure measure, int ideas, String others) {
        if (ideas == 0) {
            return new Element("td").setText(kit.text("queue.nothingYet"));
        }
        var median = measure.median();
        var cell = new Element("td")
                .setText(
                        median == null
                                ? kit.text("times.notHalf")
                                : kit.timeAgo().span(kit.words().language(), median));
        return measure.done() == ideas ? cell : cell.appendChild(small(kit.text(others, ideas - measure.done())));
    }

    private Element goal(Measure measure) {
        if (measure.judged() == 0) {
            return new Element("td").setText(kit.text("queue.nothingYet"));
        }
        var of = kit.text("times.of", measure.within(), measure.judged());
        return measure.judged() < ENOUGH_FOR_PERCENT
                ? new Element("td").setText(of)
                : new Element("td")
                        .setText(kit.text("queue.percent", Math.round(100.0 * measure.within() / measure.judged())))
                        .appendChild(small(of));
    }

    private static Element small(String text) {
        return new Element("small").setText(text);
    }
}
