package samskap.customers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import samskap.customers.CustomerImport;
import samskap.customers.ImportLine;
import samskap.customers.ImportProgress;
import samskap.customers.ImportProgress.State;
import samskap.customers.ImportProgress.Verdict;
import samskap.identity.Person;
import samskap.shared.ui.Buttons;

/**
 * A list on its way in: how far it is, what it would change, and whether it shall. While a machine is at it only its
 * figures change, so that whoever stands on a button stays there.
 */
class ImportCard extends Section {

    private static final long serialVersionUID = 1L;
    private static final int MOST_WRONG = 100;
    private static final int MOST_OTHERS = 10;

    private final transient CustomerKit kit;
    private final transient CustomerImport lists;
    private final transient ImportProgress first;
    private final Element bar = new Element("progress");
    private final Paragraph done = new Paragraph();
    private final Map<Verdict, Element> figures = new EnumMap<>(Verdict.class);

    ImportCard(CustomerKit kit, CustomerImport lists, Person admin, ImportProgress list) {
        this.kit = kit;
        this.lists = lists;
        first = list;
        addClassNames("card", "pad", "airy", "import");
        add(new H2(told(kit, list)));
        if (list.state().isAtWork()) {
            add(progress());
        }
        add(figures());
        if (list.state() == State.CHECKED || list.state() == State.DONE) {
            Arrays.stream(Verdict.values())
                    .filter(verdict -> verdict == Verdict.WRONG || list.state() == State.CHECKED)
                    .filter(verdict -> verdict != Verdict.SAME && list.of(verdict) > 0)
                    .forEach(verdict -> add(lines(admin, verdict)));
        }
        if (list.state() != State.DONE) {
            add(acts());
        }
        goOn(list);
    }

    /** What happens with it. */
    static String told(CustomerKit kit, ImportProgress list) {
        return kit.text("import.state." + code(list.state()));
    }

    /** Whether the same happens with the same list. */
    boolean isAt(ImportProgress list) {
        return first.id().equals(list.id()) && first.state() == list.state();
    }

    void goOn(ImportProgress list) {
        bar.setAttribute("max", Integer.toString(Math.max(1, list.rows())));
        bar.setAttribute("value", Integer.toString(list.done()));
        done.setText(kit.text("import.done", list.done(), list.rows()));
        figures.forEach((verdict, figure) -> figure.setText(kit.text("import.number", list.of(verdict))));
    }

    private static String code(Enum<?> of) {
        return of.name().toLowerCase(Locale.ROOT);
    }

    private Component progress() {
        bar.setAttribute("aria-label", kit.text("import.progress"));
        done.addClassName("small");
        var box = new Div();
        box.getElement().appendChild(bar);
        box.add(done);
        return box;
    }

    private Component figures() {
        var all = new Element("dl").setAttribute("class", "figures");
        for (var verdict : Verdict.values()) {
            var figure = new Element("dd");
            figures.put(verdict, figure);
            all.appendChild(new Element("div")
                    .appendChild(new Element("dt").setText(kit.text("import.verdict." + code(verdict))), figure));
        }
        var box = new Div();
        box.getElement().appendChild(all);
        return box;
    }

    private Component lines(Person admin, Verdict verdict) {
        var most = verdict == Verdict.WRONG ? MOST_WRONG : MOST_OTHERS;
        var items = new Element("ul").setAttribute("class", "import-lines").setAttribute("role", "list");
        lists.lines(admin, first.id(), verdict, most)
                .forEach(line -> items.appendChild(new Element("li").setText(told(line, verdict))));
        var details = new Element("details").setAttribute("open", verdict == Verdict.WRONG);
        var number = first.of(verdict);
        details.appendChild(new Element("summary").setText(kit.text("import.lines." + code(verdict), number)), items);
        if (number > most) {
            details.appendChild(
                    new Element("p").setAttribute("class", "small muted").setText(kit.text("import.first", most)));
        }
        var box = new Div();
        box.getElement().appendChild(details);
        return box;
    }

    private String told(ImportLine line, Verdict verdict) {
        if (verdict == Verdict.WRONG) {
            var told = line.told().isEmpty() ? line.email() : line.told();
            var isGone = told.isEmpty() && !line.problem().equals("name");
            return kit.text(
                    isGone ? "import.wrongGone" : "import.wrong",
                    line.line(),
                    kit.text("import.problem." + line.problem()),
                    told);
        }
        return kit.text("import.line", line.line(), line.name(), line.email());
    }

    private Component acts() {
        var row = new Div();
        row.addClassName("row");
        if (first.state() == State.CHECKED) {
            row.add(Buttons.of(
                    kit.text("import.takeIn"),
                    "primary",
                    () -> kit.acts().run(() -> lists.takeIn(kit.current().require(), first.id()))));
        }
        row.add(Buttons.of(
                kit.text("import.giveUp"),
                "quiet",
                () -> kit.acts().run(() -> lists.giveUp(kit.current().require(), first.id()))));
        return row;
    }
}
