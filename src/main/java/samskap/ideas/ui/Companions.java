package samskap.ideas.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import samskap.ideas.Credits;
import samskap.ideas.Idea;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.shared.ui.Avatar;
import samskap.shared.ui.Words;

/** Everybody by name who developed the idea together with its author. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class Companions extends Section {

    private final Credits credits;
    private final People people;
    private final Words words;
    private List<Person> shown = List.of();

    Companions(Credits credits, People people, Words words) {
        this.credits = credits;
        this.people = people;
        this.words = words;
        addClassNames("card", "pad", "stack");
    }

    void show(Idea idea) {
        var ids = credits.of(idea);
        var named = people.shown(ids, words.language());
        var all = ids.stream().flatMap(id -> Stream.ofNullable(named.get(id))).toList();
        setVisible(!all.isEmpty());
        // Somebody may have opened the rest of them.
        if (!all.equals(shown)) {
            shown = all;
            fill(all);
        }
    }

    private void fill(List<Person> all) {
        removeAll();
        var first = Credits.first(all);
        add(new H2(words.text("ideas.companions")), list(first));
        if (all.size() > first.size()) {
            var rest = all.subList(first.size(), all.size());
            var more = new NativeDetails(words.text("ideas.companions.more", rest.size()), list(rest));
            more.addClassName("history");
            add(more);
        }
    }

    private static UnorderedList list(List<Person> some) {
        var list = new UnorderedList();
        list.addClassName("companions");
        list.getElement().setAttribute("role", "list");
        some.forEach(person -> list.add(item(person)));
        return list;
    }

    private static ListItem item(Person person) {
        var called = person.title() == null ? person.name() : person.name() + ", " + person.title();
        var item = new ListItem(new Avatar(person.initials(), person.isStaff()).small());
        item.getElement().appendChild(new Element("span").setText(called));
        item.addClassName("byline");
        return item;
    }
}
