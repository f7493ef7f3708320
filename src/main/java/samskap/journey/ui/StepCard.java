package samskap.journey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import samskap.journey.JourneyMap;
import samskap.journey.JourneyMap.Card;
import samskap.journey.Weakest;
import samskap.moments.Moment;
import samskap.moments.Tally;
import samskap.shared.ui.Chip;
import samskap.shared.ui.Icon;
import samskap.shared.ui.Parts;

/** A step on the map: whose it is, somebody's words, how its weeks went, who cares for it. */
class StepCard extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient JourneyKit kit;

    /** @param weakest when this is the one, else null */
    StepCard(JourneyKit kit, Card card, int highest, @Nullable Weakest weakest) {
        this.kit = kit;
        addClassNames("card", "step");
        setClassName("others", !card.step().isOurs());
        setClassName("weakest", weakest != null);
        add(
                whose(card),
                new H4(Parts.way(JourneyKit.path(card.step()), card.step().name(kit.language()))));
        if (weakest != null) {
            add(Chip.of("bad", kit.text("weakest")).with(new Icon("warning")));
        }
        var told = card.told();
        if (told != null) {
            add(told(told));
        }
        add(weeks(card, highest));
        var more = more(card);
        if (!more.isEmpty()) {
            add(Parts.small(more));
        }
        add(carers(card));
    }

    private Paragraph whose(Card card) {
        var whose = new Paragraph();
        whose.addClassName("whose");
        if (!card.step().isOurs()) {
            whose.add(new Icon("people"));
        }
        whose.add(new Span(kit.whose(card.step())));
        return whose;
    }

    private Div told(Moment told) {
        var words = new Div(new Span(told.words()));
        words.addClassNames("voice", "told");
        return words;
    }

    private Component weeks(Card card, int highest) {
        var all = card.all();
        if (all.all() == 0) {
            return Parts.small(kit.text(card.step().places().isEmpty() ? "noPlace" : "nothingTold", JourneyMap.WEEKS));
        }
        var label = kit.text("weeks.label", JourneyMap.WEEKS, all.well(), all.badly());
        return new Div(
                Parts.picture(WeekChart.svg(card.weeks(), highest, HtmlUtils.htmlEscape(label))), tally(kit, all));
    }

    /** In figures, each with a sign that says what its column says. */
    static Paragraph tally(JourneyKit kit, Tally all) {
        var well = new Span(kit.text("tally.well", all.well()));
        well.addClassName("well");
        var badly = new Span(kit.text("tally.badly", all.badly()));
        badly.addClassName("badly");
        var tally = new Paragraph(well, badly);
        tally.addClassName("tally");
        return tally;
    }

    private String more(Card card) {
        var more = new ArrayList<String>();
        if (card.came() > 0) {
            more.add(kit.text("came", card.came()));
        }
        if (card.promises() > 0) {
            more.add(kit.text("promisesOpen", card.promises()));
        }
        return String.join(" · ", more);
    }

    private Paragraph carers(Card card) {
        var carers = new Paragraph();
        carers.addClassName("carers");
        var faces = kit.faces(card.carers());
        if (faces.isEmpty()) {
            carers.addClassName("muted");
            carers.add(kit.text("nobodyCares"));
        }
        faces.forEach(carers::add);
        return carers;
    }
}
