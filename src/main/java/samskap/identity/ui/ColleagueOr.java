package samskap.identity.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.ui.Choice;
import samskap.shared.ui.Field;
import samskap.shared.ui.Words;

/** Asks for one of a few, or for a colleague, whom somebody looks for by name. */
public class ColleagueOr extends Div {

    private static final long serialVersionUID = 1L;
    private static final String ONE = "one";

    private final Field field;
    private final Choice few;
    private final ColleaguePicker one;

    /**
     * @param name what a {@link samskap.shared.Refusal} calls its field, and with {@code -one} that of the colleague
     * @param label in the page's language
     * @param chosen the code of one of the few, null for a colleague
     * @param leftOut the colleague who can't be meant, null for nobody
     */
    public ColleagueOr(
            People people,
            Words words,
            String name,
            String label,
            @Nullable String chosen,
            @Nullable PersonId leftOut) {
        few = new Choice(chosen == null ? ONE : chosen);
        few.with(ONE, words.text("identity.pick.one"));
        few.addValueChangeListener(change -> showPicker());
        field = new Field(name, label, few);
        one = new ColleaguePicker(people, words, name + "-" + ONE, words.text("identity.pick.whom"), leftOut);
        addClassName("stack");
        add(field, one);
        showPicker();
    }

    private void showPicker() {
        one.setVisible(isByName());
    }

    /** Offers one of the few. */
    public void with(String code, String label) {
        few.with(code, label);
    }

    /** Says beforehand what is wanted. */
    public void withHint(String text) {
        field.withHint(text);
    }

    public List<Field> fields() {
        return List.of(field, one.field());
    }

    /** Begins with a colleague who is chosen already. */
    public void begin(Person colleague) {
        few.setValue(ONE);
        one.begin(colleague);
    }

    /** As if somebody looked for a colleague of this name. */
    public void search(String words) {
        few.setValue(ONE);
        one.search(words);
    }

    /** Whether a colleague is wanted, found already or not. */
    public boolean isByName() {
        return few.getValue().equals(ONE);
    }

    /** Empty until somebody is found, and where one of the few is chosen. */
    public Optional<PersonId> colleague() {
        return isByName() ? one.picked() : Optional.empty();
    }

    /** Empty where a colleague is wanted. */
    public Optional<String> code() {
        return isByName() ? Optional.empty() : Optional.of(few.getValue());
    }
}
