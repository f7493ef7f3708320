package samskap.customers.ui;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import samskap.customers.CustomerDesk;
import samskap.customers.Dimensions;
import samskap.customers.Organisations;
import samskap.customers.OwnRecord;
import samskap.customers.Rhythms;
import samskap.ideas.Cards;
import samskap.ideas.Ideas;
import samskap.ideas.Participation;
import samskap.identity.Customers;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.ui.CurrentPerson;
import samskap.moments.MomentDesk;
import samskap.shared.live.Live;
import samskap.shared.text.TimeAgo;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Times;
import samskap.shared.ui.Words;

/** What the pages about known customers work with. */
@Component
record CustomerKit(
        CustomerDesk desk,
        OwnRecord own,
        Dimensions dimensions,
        Organisations organisations,
        Rhythms rhythms,
        Customers customers,
        MomentDesk moments,
        Ideas ideas,
        Cards cards,
        List<Participation> participations,
        People people,
        CurrentPerson current,
        Acts acts,
        Words words,
        Times times,
        TimeAgo timeAgo,
        Live live) {

    String text(String key, Object... arguments) {
        return words.text("customers." + key, arguments);
    }

    /** What to call whoever wrote something, also once they have left. */
    String author(PersonId id) {
        return people.shown(id, words.language()).map(Person::name).orElseGet(() -> text("somebody"));
    }

    /** What colleagues call a customer, one who never came included. */
    String customer(PersonId id) {
        return people.find(id).map(Person::name).orElseGet(() -> text("somebody"));
    }

    String day(LocalDate day) {
        return timeAgo.date(words.language(), day);
    }

    /** A day in small letters. */
    Span dayLine(LocalDate day) {
        var line = new Span(day(day));
        line.addClassNames("small", "muted");
        return line;
    }

    /** A card whose parts stand apart. */
    static Section card(String heading, com.vaadin.flow.component.Component... parts) {
        var card = Parts.card(heading, parts);
        card.addClassName("airy");
        return card;
    }

    static UUID newKey() {
        return UUID.randomUUID();
    }
}
