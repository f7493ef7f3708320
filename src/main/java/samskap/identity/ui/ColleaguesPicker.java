package samskap.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.ui.CheckList;
import samskap.shared.ui.Field;
import samskap.shared.ui.Words;

/**
 * Asks for some colleagues by name, where thousands may work: who is found joins the list, who is chosen stays on it.
 */
public class ColleaguesPicker extends Div {

    private static final long serialVersionUID = 1L;
    private static final int OFFERED = 6;
    private static final int PAUSE = 350;

    private final transient People people;
    private final transient Words words;
    private final CheckList<PersonId> list = new CheckList<>();
    private final Input typed = new Input();
    private final Span heard = new Span();
    private final Field field;

    /**
     * @param name what a {@link samskap.shared.Refusal} calls its field
     * @param label in the page's language
     * @param hint what else is said beforehand, "" for nothing
     */
    public ColleaguesPicker(People people, Words words, String name, String label, String hint) {
        this.people = people;
        this.words = words;
        typed.setType("search");
        typed.getElement().setAttribute("autocomplete", "off");
        typed.setValueChangeMode(ValueChangeMode.LAZY);
        typed.setValueChangeTimeout(PAUSE);
        typed.addValueChangeListener(changed -> offer());
        field = new Field(name, label, typed).withHint((hint + " " + words.text("identity.pick.hint")).strip());
        heard.addClassName("small");
        heard.getElement().setAttribute("role", "status");
        list.getElement().setAttribute("aria-label", label);
        list.setVisible(false);
        addClassName("stack");
        add(field, heard, list);
    }

    public Field field() {
        return field;
    }

    /** Begins with those who are chosen already. */
    public void begin(Collection<PersonId> chosen) {
        people.find(chosen).values().stream()
                .sorted(Comparator.comparing(Person::name, String.CASE_INSENSITIVE_ORDER))
                .forEach(person -> add(person, true));
        list.setVisible(!list.chosen().isEmpty());
    }

    /** As if somebody typed it. */
    public void search(String name) {
        typed.setValue(name);
    }

    /** As if somebody chose these of those who are on the list, and no other. */
    public void choose(Collection<PersonId> some) {
        list.choose(some);
    }

    /** In the order of the list. */
    public Set<PersonId> chosen() {
        return list.chosen();
    }

    private void offer() {
        var name = Objects.requireNonNullElse(typed.getValue(), "").strip();
        var found = name.isEmpty() ? List.<Person>of() : people.colleagues(name, OFFERED);
        list.keep(list.chosen());
        list.setVisible(!found.isEmpty() || !list.chosen().isEmpty());
        found.stream().filter(person -> !list.has(person.id())).forEach(person -> add(person, false));
        heard.setText(name.isEmpty() ? "" : told(found.size()));
    }

    private String told(int found) {
        return found == 0 ? words.text("identity.pick.nobody") : words.text("identity.pick.found", found);
    }

    private void add(Person person, boolean chosen) {
        var title = person.title();
        list.add(person.id(), person.name(), title == null ? "" : title, chosen);
    }
}
