package samskap.notification.ui;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;
import samskap.notification.Rhythm;
import samskap.shared.ui.Words;

/** How often mail comes: one of four, kept as soon as it is chosen. */
class RhythmChoice extends FieldSet {

    private static final long serialVersionUID = 1L;

    private final transient Words words;

    RhythmChoice(Words words, Rhythm chosen, Consumer<Rhythm> choose) {
        this.words = words;
        addClassNames("card", "pad", "rhythm");
        var legend = new Element("legend").setText(words.text("notification.rhythm"));
        getElement().insertChild(0, legend);
        for (var rhythm : Rhythm.values()) {
            add(option(rhythm, rhythm == chosen, choose));
        }
    }

    private NativeLabel option(Rhythm rhythm, boolean chosen, Consumer<Rhythm> choose) {
        var input = new Input();
        input.setType("radio");
        input.getElement().setAttribute("name", "rhythm").setAttribute("value", rhythm.code());
        input.getElement().setAttribute("checked", chosen);
        input.getElement().addEventListener("change", change -> choose.accept(rhythm));
        var name = new Element("b").setText(words.text("notification.rhythm." + rhythm.code()));
        var how = new Element("small").setText(words.text("notification.rhythm." + rhythm.code() + ".how"));
        var about = new Span();
        about.getElement().appendChild(name, how);
        var label = new NativeLabel();
        label.add(input, about);
        return label;
    }
}
