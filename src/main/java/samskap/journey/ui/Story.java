package samskap.journey.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import samskap.moments.Moment;
import samskap.shared.ui.Chip;
import samskap.shared.ui.Icon;
import samskap.shared.ui.Parts;

/** What somebody told, in their own words, with the way to where colleagues act on it. */
class Story extends ListItem {

    private static final long serialVersionUID = 1L;

    Story(JourneyKit kit, Moment moment) {
        addClassName("story");
        var went = Chip.of(moment.well() ? "good" : "bad", kit.words().text(went(moment)))
                .with(new Icon(moment.well() ? "feeling-5" : "feeling-1"));
        var at = Parts.way(
                "/moments?place=" + moment.place().code(), moment.place().name(kit.language()));
        var when = new Span(kit.times().ago(moment.happenedAt()));
        when.addClassNames("small", "muted", "push");
        var header = new Header(went, at, when);
        header.addClassName("row");
        var words = new Div(moment.words());
        words.addClassNames("voice", "told");
        var who = new Paragraph(who(kit, moment));
        who.addClassNames("small", "muted");
        add(header, words, who);
    }

    static OrderedList list(JourneyKit kit, List<Moment> moments) {
        var list = new OrderedList();
        list.addClassName("stories");
        moments.forEach(moment -> list.add(new Story(kit, moment)));
        return list;
    }

    private static String went(Moment moment) {
        return moment.well() ? "moments.went.well" : "moments.went.badly";
    }

    private static String who(JourneyKit kit, Moment moment) {
        var teller = moment.teller();
        var noted = moment.notedBy();
        if (teller != null) {
            return kit.name(teller);
        }
        if (!moment.name().isEmpty()) {
            return kit.words().text("moments.saysTheyAre", moment.name());
        }
        return noted == null
                ? kit.words().text("moments.nobodySaid")
                : kit.words().text("moments.noted", kit.name(noted));
    }
}
