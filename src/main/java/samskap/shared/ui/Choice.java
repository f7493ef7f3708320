package samskap.shared.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Synchronize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/** One of a few, in the browser's own list. */
@Tag("select")
public class Choice extends AbstractSinglePropertyField<Choice, String> implements Focusable<Choice> {

    private static final long serialVersionUID = 1L;

    /** @param chosen the code that stands there at first, "" for none */
    public Choice(String chosen) {
        super("value", "", false);
        setValue(chosen);
    }

    public Choice with(String code, String label) {
        var option = new Element("option").setText(label).setAttribute("value", code);
        option.setAttribute("selected", code.equals(getValue()));
        getElement().appendChild(option);
        return this;
    }

    /** Said to each option too: a list that is not in the page yet has nothing to choose from. */
    @Override
    public void setValue(String code) {
        super.setValue(code);
        getElement()
                .getChildren()
                .forEach(option -> option.setAttribute("selected", code.equals(option.getAttribute("value"))));
    }

    /** What the list says for the code. */
    public String labelOf(String code) {
        return getElement()
                .getChildren()
                .filter(option -> code.equals(option.getAttribute("value")))
                .map(Element::getText)
                .findFirst()
                .orElse(code);
    }

    @Override
    @Synchronize(property = "value", value = "change")
    public String getValue() {
        return super.getValue();
    }
}
