package samskap.moderation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import org.springframework.stereotype.Component;
import samskap.audit.Thing;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.moderation.Cases;
import samskap.moderation.Cause;
import samskap.moderation.Withheld;
import samskap.shared.ui.Icon;
import samskap.shared.ui.Markup;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Words;

/** Tells on a page that others don't see something, and why. */
@Component
public class WithheldNotices {

    private final Cases cases;
    private final People people;
    private final Words words;

    WithheldNotices(Cases cases, People people, Words words) {
        this.cases = cases;
        this.people = people;
        this.words = words;
    }

    /** What is said about the thing to somebody who sees it; empty when everybody does. */
    public Optional<Div> of(Thing thing, Person viewer) {
        return cases.withheld(thing).map(withheld -> notice(thing, withheld, viewer));
    }

    private Div notice(Thing thing, Withheld withheld, Person viewer) {
        var text = new Div(heading(withheld, viewer));
        var declined = withheld.declined();
        if (declined != null) {
            var by = people.shown(declined.by(), words.language())
                    .map(Person::firstName)
                    .orElse("");
            text.add(new Paragraph(words.text("moderation.notice.declinedHow", by)));
            text.add(new Markup("voice", declined.reason()));
            if (!viewer.isStaff()) {
                text.add(new Paragraph(words.text("moderation.notice." + then(thing))));
            }
        } else if (viewer.isStaff()) {
            text.add(new Paragraph(words.text(withheld.cause().key())), new Paragraph(toDecide()));
        } else {
            text.add(new Paragraph(words.text("moderation.notice." + stage(withheld) + "How")));
        }
        var notice = new Div(new Icon("lock"), text);
        notice.addClassNames("notice", "withheld");
        return notice;
    }

    /** Suggested words are decided on as they are: other ones are another suggestion. */
    private static String then(Thing thing) {
        return thing.kind() == Thing.Kind.SUGGESTION ? "declinedAnew" : "declinedThen";
    }

    private Paragraph heading(Withheld withheld, Person viewer) {
        var key = viewer.isStaff() ? "staff" : withheld.isDeclined() ? "declined" : stage(withheld);
        var heading = new Paragraph();
        heading.getElement().appendChild(new Element("b").setText(words.text("moderation.notice." + key)));
        return heading;
    }

    /** Before anybody has seen it, or after. */
    private static String stage(Withheld withheld) {
        return withheld.cause() == Cause.REPORTED || withheld.cause() == Cause.COLLEAGUE ? "again" : "waiting";
    }

    private Anchor toDecide() {
        return Parts.way("/" + ModerationView.PATH, words.text("moderation.notice.decide"));
    }
}
