package samskap.customers.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import samskap.ideas.Cards;
import samskap.identity.Person;
import samskap.moments.Moment;
import samskap.shared.ui.Chip;
import samskap.shared.ui.Icon;
import samskap.shared.ui.Parts;

/** What a customer told by name where it happened. */
class ToldMoments extends Section {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 10;

    private final transient CustomerKit kit;

    ToldMoments(CustomerKit kit, Person colleague, Person customer) {
        this.kit = kit;
        var told = kit.moments().toldBy(colleague, customer.id(), MOST);
        addClassName("stack");
        setVisible(!told.isEmpty());
        var list = new UnorderedList();
        list.addClassNames("plain", "customer-moments");
        list.getElement().setAttribute("role", "list");
        told.forEach(moment -> list.add(line(moment, customer)));
        add(new H2(kit.text("moments")), list);
    }

    private ListItem line(Moment moment, Person customer) {
        var language = kit.words().language();
        var went = Chip.of(
                        moment.well() ? "good" : "bad",
                        kit.words().text(moment.well() ? "moments.went.well" : "moments.went.badly"))
                .with(new Icon(moment.well() ? "feeling-5" : "feeling-1"));
        var at = new Span(moment.place().name(language));
        var when = new Span(kit.times().ago(moment.happenedAt()));
        when.addClassNames("small", "muted", "push");
        var header = new Header(went, at, when);
        header.addClassName("row");
        var story = new Paragraph(moment.story());
        story.addClassNames("voice", "words");
        var line = new ListItem(header, Parts.in(Cards.foreign(customer, language), story));
        line.addClassNames("card", "pad");
        return line;
    }
}
