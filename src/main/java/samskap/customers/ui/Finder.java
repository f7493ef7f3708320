package samskap.customers.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.ui.Avatar;
import samskap.shared.ui.Field;
import samskap.shared.ui.Parts;

/** Finds customers by name while it is typed. */
class Finder extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 12;
    private static final int PAUSE = 300;

    private final transient CustomerKit kit;
    private final Input typed = new Input();
    private final UnorderedList found = new UnorderedList();
    private final Paragraph heard = new Paragraph();
    private transient Map<PersonId, String> organisations = Map.of();

    Finder(CustomerKit kit) {
        this.kit = kit;
        addClassNames("stack", "finder");
        typed.setType("search");
        typed.getElement().setAttribute("autocomplete", "off");
        typed.setValueChangeMode(ValueChangeMode.LAZY);
        typed.setValueChangeTimeout(PAUSE);
        typed.addValueChangeListener(changed -> show());
        heard.addClassNames("small", "muted");
        heard.getElement().setAttribute("role", "status");
        found.addClassNames("card", "found");
        found.setVisible(false);
        add(new Field("find", kit.text("find"), typed), heard, found);
    }

    void search(String words) {
        typed.setValue(words);
    }

    private void show() {
        var words = Objects.requireNonNullElse(typed.getValue(), "").strip();
        var people = find(words);
        found.removeAll();
        people.forEach(person -> found.add(line(person)));
        found.setVisible(!people.isEmpty());
        heard.setText(words.isEmpty() ? "" : kit.text("found", people.size()));
    }

    /** By their own name, then by that of whom they act for. */
    private List<Person> find(String words) {
        var colleague = kit.current().require();
        var people = new LinkedHashSet<>(kit.customers().matching(colleague, words, MOST));
        if (people.size() < MOST) {
            var ids = kit.organisations().people(colleague, words, MOST);
            var known = kit.people().find(ids);
            ids.stream().map(known::get).filter(Objects::nonNull).forEach(people::add);
        }
        organisations = kit.organisations()
                .of(colleague, people.stream().map(Person::id).toList());
        return people.stream().limit(MOST).toList();
    }

    private ListItem line(Person person) {
        var year = Integer.toString(person.since().getYear());
        var since =
                new Span(organisations.getOrDefault(person.id(), kit.words().text("ideas.idea.customerSince", year)));
        since.addClassNames("small", "muted", "push");
        var way = Parts.way(CustomerView.path(person.id()), "");
        way.add(new Avatar(person.initials(), false).small(), new Span(person.name()), since);
        return new ListItem(way);
    }
}
