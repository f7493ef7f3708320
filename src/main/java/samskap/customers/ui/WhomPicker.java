package samskap.customers.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.Refusal;
import samskap.shared.ui.Field;
import samskap.shared.ui.Parts;

/** Asks for a customer by name and offers those who are called so. */
class WhomPicker extends Div {

    private static final long serialVersionUID = 1L;
    private static final int OFFERED = 6;
    private static final int PAUSE = 350;

    private final transient CustomerKit kit;
    private final Input typed = new Input();
    private final Span heard = new Span();
    private final Div offered = new Div();
    private final Field field;
    private @Nullable PersonId chosen;

    WhomPicker(CustomerKit kit) {
        this.kit = kit;
        typed.setType("search");
        typed.getElement().setAttribute("autocomplete", "off");
        typed.setValueChangeMode(ValueChangeMode.LAZY);
        typed.setValueChangeTimeout(PAUSE);
        typed.addValueChangeListener(changed -> offer());
        field = new Field("customer", kit.text("meet.whom"), typed).withHint(kit.text("meet.whomHint"));
        heard.addClassName("sr");
        heard.getElement().setAttribute("role", "status");
        offered.addClassName("people");
        offered.getElement().setAttribute("role", "radiogroup").setAttribute("aria-label", kit.text("meet.whom"));
        offered.setVisible(false);
        addClassName("stack");
        add(field, heard, offered);
    }

    Field field() {
        return field;
    }

    private void offer() {
        chosen = null;
        offered.removeAll();
        var words = Objects.requireNonNullElse(typed.getValue(), "").strip();
        var found = kit.customers().matching(kit.current().require(), words, OFFERED);
        offered.setVisible(!words.isEmpty());
        heard.setText(words.isEmpty() ? "" : kit.text("found", found.size()));
        if (found.isEmpty()) {
            offered.add(Parts.small(kit.text("meet.nobody")));
        }
        found.forEach(person -> offered.add(option(person, found.size() == 1)));
    }

    private NativeLabel option(Person person, boolean isOnly) {
        var radio = new Input();
        radio.setType("radio");
        radio.getElement()
                .setAttribute("name", "customer-choice")
                .setAttribute("value", Long.toString(person.id().value()))
                .setAttribute("checked", isOnly);
        radio.getElement().addEventListener("change", change -> choose(person.id()));
        var about = new Span();
        about.getElement()
                .appendChild(
                        new Element("b").setText(person.name()),
                        new Element("small")
                                .setText(kit.words()
                                        .text(
                                                "ideas.idea.customerSince",
                                                Integer.toString(person.since().getYear()))));
        var label = new NativeLabel();
        label.add(radio, about);
        if (isOnly) {
            choose(person.id());
        }
        return label;
    }

    void search(String words) {
        typed.setValue(words);
    }

    void choose(PersonId customer) {
        chosen = customer;
    }

    /** @throws Refusal at {@code customer} when nobody is chosen */
    PersonId chosen() {
        if (chosen == null) {
            throw Refusal.of("customer", "customers.refused.nobodyChosen");
        }
        return chosen;
    }
}
