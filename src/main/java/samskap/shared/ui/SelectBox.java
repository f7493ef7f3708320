package samskap.shared.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Synchronize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Function;

/** One of several, under headings, in the browser's own list; "" until something is chosen. */
@Tag("select")
public class SelectBox extends AbstractSinglePropertyField<SelectBox, String> implements Focusable<SelectBox> {

    private static final long serialVersionUID = 1L;

    /** @param ask what stands there until something is chosen */
    public SelectBox(String ask) {
        super("value", "", false);
        getElement().appendChild(new Element("option").setText(ask).setAttribute("value", ""));
    }

    /** Adds choices under a heading; none when there are none. */
    public <T> void group(String heading, List<T> choices, Function<T, String> code, Function<T, String> label) {
        if (choices.isEmpty()) {
            return;
        }
        var group = new Element("optgroup").setAttribute("label", heading);
        choices.forEach(choice -> group.appendChild(
                new Element("option").setText(label.apply(choice)).setAttribute("value", code.apply(choice))));
        getElement().appendChild(group);
    }

    @Override
    @Synchronize(property = "value", value = "change")
    public String getValue() {
        return super.getValue();
    }
}
