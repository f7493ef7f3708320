package samskap.support.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.Refusal;
import samskap.shared.ui.Field;
import samskap.shared.ui.FormDialog;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Toasts;
import samskap.support.OnBehalf.Newcomer;

/** Who said that they want it, and where? Somebody whom nobody knows here yet is added by address and name. */
class OnBehalfDialog extends FormDialog {

    private static final long serialVersionUID = 1L;
    private static final int OFFERED = 6;
    private static final int PAUSE = 350;

    private final transient OnBehalfKit kit;
    private final IdeaId idea;
    private final Input typed = new Input();
    private final Input address = new Input();
    private final Input name = new Input();
    private final Input where = new Input();
    private final Div offered = new Div();
    private final Span heard = new Span();
    private final List<Input> radios = new ArrayList<>();
    private final Field customerField;
    private final Field addressField;
    private final Field nameField;
    private final Field whereField;
    private @Nullable PersonId chosen;

    static void open(OnBehalfKit kit, IdeaId idea) {
        new OnBehalfDialog(kit, idea).open(UI.getCurrent());
    }

    private OnBehalfDialog(OnBehalfKit kit, IdeaId idea) {
        super(kit.text("heading"), kit.text("hint"));
        this.kit = kit;
        this.idea = idea;
        typed.setType("search");
        typed.setValueChangeMode(ValueChangeMode.LAZY);
        typed.setValueChangeTimeout(PAUSE);
        typed.addValueChangeListener(changed -> offer());
        address.setType("email");
        address.addValueChangeListener(changed -> addressed());
        customerField = new Field("customer", kit.text("who"), typed).withHint(kit.text("whoHint"));
        addressField = new Field("email", kit.text("address"), address);
        nameField = new Field("name", kit.text("name"), name);
        whereField = new Field("where", kit.text("where"), where).withHint(kit.text("whereHint"));
        offered.addClassName("people");
        offered.getElement().setAttribute("role", "radiogroup").setAttribute("aria-label", kit.text("who"));
        offered.setVisible(false);
        heard.addClassName("sr");
        heard.getElement().setAttribute("role", "status");
        ask(
                kit.words().text("ideas.idea.cancel"),
                kit.text("do"),
                customerField,
                heard,
                offered,
                newcomer(),
                whereField);
    }

    private Div newcomer() {
        var folded = new Element("details");
        folded.appendChild(new Element("summary").setText(kit.text("newcomer")));
        var holder = new Div(Parts.small(kit.text("newcomerHint")), addressField, nameField);
        holder.addClassName("stack");
        folded.appendChild(holder.getElement());
        var box = new Div();
        box.addClassName("newcomer");
        box.getElement().appendChild(folded);
        return box;
    }

    private void offer() {
        chosen = null;
        radios.clear();
        offered.removeAll();
        var words = text(typed);
        offered.setVisible(!words.isEmpty());
        var found = kit.customers().matching(kit.current().require(), words, OFFERED);
        heard.setText(words.isEmpty() ? "" : kit.text("found", found.size()));
        if (found.isEmpty()) {
            offered.add(Parts.small(kit.text("nobody")));
        }
        found.forEach(person -> offered.add(option(person)));
    }

    private NativeLabel option(Person person) {
        var radio = new Input();
        radio.setType("radio");
        radio.getElement()
                .setAttribute("name", "customer-choice")
                .setAttribute("value", Long.toString(person.id().value()));
        radio.getElement().addEventListener("change", change -> choose(person.id()));
        radios.add(radio);
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
        return label;
    }

    void search(String words) {
        typed.setValue(words);
    }

    void choose(PersonId customer) {
        address.clear();
        name.clear();
        chosen = customer;
    }

    private void addressed() {
        if (!text(address).isEmpty()) {
            chosen = null;
            radios.forEach(radio -> radio.getElement().executeJs("this.checked = false"));
        }
    }

    void introduce(String newAddress, String newName) {
        address.setValue(newAddress);
        name.setValue(newName);
    }

    void saidAt(String place) {
        where.setValue(place);
    }

    @Override
    protected void submit() {
        kit.acts().run(this::record, customerField, addressField, nameField, whereField);
    }

    private void record() {
        var by = kit.current().require();
        var supports = recordBy(by);
        removeFromParent();
        Toasts.show(kit.text("done", supports));
    }

    /** Whoever's address was typed last is meant; choosing somebody else takes it away. */
    private int recordBy(Person by) {
        if (chosen != null) {
            return kit.onBehalf().record(by, idea, chosen, text(where));
        }
        if (text(address).isEmpty()) {
            throw Refusal.of("customer", "support.refused.nobodyChosen");
        }
        return kit.onBehalf().record(by, idea, new Newcomer(text(address), text(name)), text(where));
    }

    private static String text(Input input) {
        return Objects.requireNonNullElse(input.getValue(), "").strip();
    }
}
