package samskap.notification.ui;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;
import java.util.function.Function;
import samskap.shared.ui.Words;

/** One of a few ways, each with a sentence that says what it means; kept as soon as it is chosen. */
abstract class OneOf<E> extends FieldSet {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final String name;

    /** @param name of the field, and of its words: {@code notification.rhythm} */
    OneOf(Words words, String name, E[] options, Function<E, String> code, E chosen, Consumer<E> choose) {
        this.words = words;
        this.name = name;
        addClassNames("card", "pad", "rhythm");
        var legend = new Element("legend").setText(words.text("notification." + name));
        getElement().insertChild(0, legend);
        for (var option : options) {
            add(option(code.apply(option), option.equals(chosen), () -> choose.accept(option)));
        }
    }

    private NativeLabel option(String code, boolean chosen, Runnable choose) {
        var input = new Input();
        input.setType("radio");
        input.getElement().setAttribute("name", name).setAttribute("value", code);
        input.getElement().setAttribute("checked", chosen);
        input.getElement().addEventListener("change", change -> choose.run());
        var key = "notification." + name + "." + code;
        var title = new Element("b").setText(words.text(key));
        var how = new Element("small").setText(words.text(key + ".how"));
        var about = new Span();
        about.getElement().appendChild(title, how);
        var label = new NativeLabel();
        label.add(input, about);
        return label;
    }
}
