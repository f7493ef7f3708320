package samskap.customers.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.function.Supplier;
import samskap.customers.Pace;
import samskap.customers.Suggestion;
import samskap.identity.Person;
import samskap.shared.ui.Avatar;
import samskap.shared.ui.Parts;

/** Have you met a customer lately? Told to oneself alone, with whom it would be good to meet. */
class RhythmCard extends Section {

    private static final long serialVersionUID = 1L;
    private static final int SUGGESTED = 3;

    private final transient CustomerKit kit;
    private final transient Supplier<Optional<Person>> reader;

    /** @param reader whoever looks, as they are now */
    RhythmCard(CustomerKit kit, Supplier<Optional<Person>> reader) {
        this.kit = kit;
        this.reader = reader;
        addClassNames("card", "pad", "pace");
        show();
    }

    void show() {
        removeAll();
        reader.get().ifPresent(this::show);
    }

    private void show(Person colleague) {
        var pace = kit.rhythms().of(colleague);
        add(new H2(kit.text("rhythm")), dots(pace), new Paragraph(told(pace)));
        var suggested = kit.rhythms().whomToMeet(colleague, SUGGESTED);
        if (!suggested.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("acquaintances");
            suggested.forEach(each -> list.add(line(each)));
            add(new H3(kit.text("rhythm.whom")), list);
        }
        add(new Paragraph(Parts.way("/" + GuideView.PATH, kit.text("guide.title"))));
        add(Parts.small(kit.text("rhythm.alone")));
    }

    /** One for each that is good to meet, filled for each that was; the words beside say the same. */
    private static Div dots(Pace pace) {
        var dots = new Div();
        dots.addClassName("dots");
        dots.getElement().setAttribute("aria-hidden", "true");
        for (var n = 0; n < pace.rhythm().people(); n++) {
            var dot = new Span();
            dot.setClassName("on", n < pace.met());
            dots.add(dot);
        }
        return dots;
    }

    private String told(Pace pace) {
        var days = pace.rhythm().days();
        if (pace.isKept()) {
            return kit.text("rhythm.kept", pace.met(), days);
        }
        return pace.met() == 0
                ? kit.text("rhythm.begin", pace.rhythm().people(), days)
                : kit.text("rhythm.goOn", pace.met(), days, pace.left());
    }

    private ListItem line(Suggestion each) {
        var line = new ListItem();
        kit.people().find(each.customer()).ifPresent(person -> line.add(new Avatar(person.initials(), false).small()));
        var why = new Span(why(each));
        why.addClassNames("small", "muted");
        line.add(Parts.way(CustomerView.path(each.customer()), kit.customer(each.customer())), why);
        return line;
    }

    private String why(Suggestion each) {
        var last = each.last();
        return switch (each.why()) {
            case SEGMENT -> kit.text("rhythm.why.segment", String.join(", ", each.segments()));
            case NEAREST -> kit.text("rhythm.why.nearest", String.join(", ", each.segments()));
            case UNHEARD -> kit.text("rhythm.why.unheard");
            case LONG_AGO -> kit.text("rhythm.why.longAgo", last == null ? "" : kit.day(last));
        };
    }
}
