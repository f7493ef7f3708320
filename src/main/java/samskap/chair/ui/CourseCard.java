package samskap.chair.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.Locale;
import samskap.chair.FollowUp;
import samskap.chair.FollowUp.Course;
import samskap.chair.FollowUp.Week;
import samskap.shared.ui.Parts;

/** How one aim went over the weeks: in a sentence, drawn with its intervals, and as a table. */
class CourseCard extends Section {

    private static final long serialVersionUID = 1L;

    private final transient ChairKit kit;
    private final String name;

    CourseCard(ChairKit kit, Course course) {
        this.kit = kit;
        name = "followUp." + course.aim().name().toLowerCase(Locale.ROOT).replace('_', '-');
        addClassNames("card", "pad", "course");
        add(new H2(kit.text(name)));
        var time = course.time();
        if (time != null) {
            add(says(kit.telling().halfWithin(kit.words().language(), time)));
        }
        add(says(sentence(course.all())), Parts.small(trend(course)));
        if (course.all().of() > 0) {
            var drawing = Parts.picture(new CourseDrawing(kit, course).svg());
            drawing.addClassName("drawing");
            add(drawing, table(course));
        }
    }

    private static Paragraph says(String sentence) {
        var says = new Paragraph(sentence);
        says.addClassName("says");
        return says;
    }

    private String sentence(Week all) {
        return all.interval()
                .map(interval -> all.of() < FollowUp.ENOUGH
                        ? kit.text("followUp.of", all.met(), all.of())
                        : kit.text(
                                "followUp.share",
                                Math.round(100.0 * all.met() / all.of()),
                                all.met(),
                                all.of(),
                                Math.round(100 * interval.low()),
                                Math.round(100 * interval.high())))
                .orElseGet(() -> kit.text("followUp.none"));
    }

    private String trend(Course course) {
        return course.trend()
                .map(trend -> kit.telling().difference(kit.words().language(), "followUp.trend", trend))
                .orElseGet(
                        () -> kit.text(course.aim().isComparable() ? "followUp.trend.few" : "followUp.trend.unequal"));
    }

    /** The same in figures, for whoever wants them or sees no drawing. */
    private Div table(Course course) {
        var body = new Element("tbody");
        course.weeks()
                .forEach(week -> body.appendChild(new Element("tr")
                        .appendChild(
                                new Element("th")
                                        .setAttribute("scope", "row")
                                        .setText(kit.timeAgo().date(kit.words().language(), week.monday())),
                                new Element("td").setText(kit.text("followUp.of", week.met(), week.of())))));
        var head = new Element("thead")
                .appendChild(new Element("tr").appendChild(column(kit.text("followUp.week")), column(kit.text(name))));
        var table = new Element("table").setAttribute("class", "table").appendChild(head, body);
        var details = new Element("details")
                .appendChild(
                        new Element("summary")
                                .setAttribute("class", "btn small quiet")
                                .setText(kit.text("followUp.figures")),
                        table);
        var box = new Div();
        box.getElement().appendChild(details);
        return box;
    }

    private static Element column(String name) {
        return new Element("th").setAttribute("scope", "col").setText(name);
    }
}
