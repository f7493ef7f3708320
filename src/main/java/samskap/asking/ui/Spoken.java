package samskap.asking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import samskap.asking.Asked;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.ui.Avatar;
import samskap.shared.ui.Chip;

/** What somebody answered, and what was said after it. */
final class Spoken {

    private final AskingKit kit;

    Spoken(AskingKit kit) {
        this.kit = kit;
    }

    /** The answer as a message of whoever gave it. */
    Component answer(Asked asked, Asked.Answer answer) {
        var choice = answer.choice();
        var message = message(asked.person(), false, answer.at());
        if (choice != null && choice < asked.ask().choices().size()) {
            message.add(Chip.of("plain", asked.ask().choices().get(choice)));
        }
        if (!answer.words().isEmpty()) {
            message.add(voice(answer.words()));
        } else if (choice == null) {
            message.add(voice(kit.text("takenBack")));
        }
        return message;
    }

    Component said(Asked.Said said) {
        var message = message(said.by(), said.staff(), said.at());
        message.add(voice(said.words().isEmpty() ? kit.text("takenBack") : said.words()));
        return message;
    }

    private HtmlContainer message(PersonId by, boolean staff, Instant at) {
        var person = kit.people().shown(by, kit.words().language());
        var header = new Header();
        header.addClassName("row");
        person.map(each -> new Avatar(each.initials(), staff).small()).ifPresent(header::add);
        var name = new Span(person.map(Person::name).orElseGet(() -> kit.text("somebody")));
        name.addClassName("name");
        var when = new Span(kit.times().ago(at));
        when.addClassNames("small", "muted");
        header.add(name, when);
        var message = new HtmlContainer("article", header);
        message.addClassName("msg");
        message.setClassName("answer", staff);
        return message;
    }

    /** People's own words as they stand. */
    private static Div voice(String words) {
        var voice = new Div(words);
        voice.addClassNames("voice", "told");
        return voice;
    }
}
