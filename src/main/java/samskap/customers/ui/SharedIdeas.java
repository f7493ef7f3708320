package samskap.customers.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import samskap.ideas.Cards;
import samskap.ideas.Idea;
import samskap.ideas.Participation;
import samskap.ideas.Participation.Part;
import samskap.identity.Person;
import samskap.shared.ui.Chip;
import samskap.shared.ui.Parts;

/** What a customer shared: what happened to them, and what would make it better. */
class SharedIdeas extends Section {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 6;

    private final transient CustomerKit kit;

    SharedIdeas(CustomerKit kit, Person colleague, Person customer) {
        this.kit = kit;
        var ids = kit.participations().stream()
                .filter(each -> each.way() == Participation.Way.SHARED)
                .flatMap(each -> each.of(customer.id(), null, MOST).items().stream())
                .map(Part::idea)
                .toList();
        var found = kit.ideas().find(ids, colleague);
        var ideas = ids.stream().map(found::get).filter(Objects::nonNull).toList();
        addClassName("stack");
        add(new H2(kit.text("ideas")));
        if (ideas.isEmpty()) {
            add(Parts.small(kit.text("ideasNone", customer.firstName())));
            return;
        }
        var list = new UnorderedList();
        list.addClassNames("card", "customer-ideas");
        list.getElement().setAttribute("role", "list");
        ideas.forEach(idea -> list.add(line(idea, customer)));
        add(list);
    }

    private ListItem line(Idea idea, Person customer) {
        var language = kit.words().language();
        var foreign = Cards.foreign(customer, language);
        var standing = kit.cards().standing(language, idea);
        var chip =
                standing.status() == null ? new Chip(standing.text()) : Chip.status(standing.status(), standing.text());
        var meta = new Div(chip, kit.times().ago(idea.sharedAt()));
        meta.addClassName("meta");
        var line = new ListItem(new H3(Parts.in(foreign, Parts.way(idea.path(), idea.title()))));
        if (!idea.excerpt().isBlank()) {
            var story = new Paragraph(idea.excerpt());
            story.addClassName("excerpt");
            line.add(Parts.in(foreign, story));
        }
        line.add(meta);
        return line;
    }
}
