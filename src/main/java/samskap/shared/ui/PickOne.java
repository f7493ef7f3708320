package samskap.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Asks for one of very many by name, and offers those who are called so. Where only one is, that one is chosen.
 *
 * @param <T> what is chosen
 */
public class PickOne<T> extends Div {

    private static final long serialVersionUID = 1L;
    private static final int PAUSE = 350;

    /**
     * One that can be chosen.
     *
     * @param aside in small letters, what tells two of one name apart; "" for nothing
     */
    public record Offer<T>(T what, String name, String aside) {}

    /**
     * What is said around it, in the page's language.
     *
     * @param nobody when none is called so
     * @param found how many are offered, for those who hear the page
     */
    public record Said(String label, String hint, String nobody, IntFunction<String> found) {}

    private final transient Said said;
    private final transient Function<String, List<Offer<T>>> search;
    private final Input typed = new Input();
    private final Span heard = new Span();
    private final Div offered = new Div();
    private final Field field;
    private transient @Nullable T picked;

    /**
     * @param name what a {@link samskap.shared.Refusal} calls its field
     * @param search finds a few by words that are not blank
     */
    public PickOne(String name, Said said, Function<String, List<Offer<T>>> search) {
        this.said = said;
        this.search = search;
        typed.setType("search");
        typed.getElement().setAttribute("autocomplete", "off");
        typed.setValueChangeMode(ValueChangeMode.LAZY);
        typed.setValueChangeTimeout(PAUSE);
        typed.addValueChangeListener(changed -> offer());
        field = new Field(name, said.label(), typed).withHint(said.hint());
        heard.addClassName("sr");
        heard.getElement().setAttribute("role", "status");
        offered.addClassName("people");
        offered.getElement().setAttribute("role", "radiogroup").setAttribute("aria-label", said.label());
        offered.setVisible(false);
        addClassName("stack");
        add(field, heard, offered);
    }

    public Field field() {
        return field;
    }

    /** As if somebody typed it. */
    public void search(String words) {
        typed.setValue(words);
    }

    /** Begins with one that is chosen already. */
    public void begin(Offer<T> chosen) {
        show(List.of(chosen));
    }

    /** Empty until somebody is chosen, and again when other words are typed. */
    public Optional<T> picked() {
        return Optional.ofNullable(picked);
    }

    private void offer() {
        var words = Objects.requireNonNullElse(typed.getValue(), "").strip();
        var found = words.isEmpty() ? List.<Offer<T>>of() : search.apply(words);
        heard.setText(words.isEmpty() ? "" : said.found().apply(found.size()));
        show(found);
        offered.setVisible(!words.isEmpty());
    }

    private void show(List<Offer<T>> found) {
        picked = null;
        offered.removeAll();
        offered.setVisible(true);
        if (found.isEmpty()) {
            offered.add(Parts.small(said.nobody()));
        }
        found.forEach(each -> offered.add(option(each, found.size() == 1)));
    }

    private NativeLabel option(Offer<T> offer, boolean isOnly) {
        var radio = new Input();
        radio.setType("radio");
        radio.getElement()
                .setAttribute("name", field.name() + "-choice")
                .setAttribute("checked", isOnly)
                .addEventListener("change", change -> picked = offer.what());
        var about = new Span();
        about.getElement().appendChild(new Element("b").setText(offer.name()));
        if (!offer.aside().isEmpty()) {
            about.getElement().appendChild(new Element("small").setText(offer.aside()));
        }
        if (isOnly) {
            picked = offer.what();
        }
        var label = new NativeLabel();
        label.add(radio, about);
        return label;
    }
}
