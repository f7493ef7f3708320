package samskap.shared.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Synchronize;
import com.vaadin.flow.component.Tag;

/** A native text area that grows with what is written; its value comes to the server when the person leaves it. */
@Tag("textarea")
public class TextBox extends AbstractSinglePropertyField<TextBox, String> implements Focusable<TextBox>, HasStyle {

    private static final long serialVersionUID = 1L;

    public TextBox() {
        super("value", "", false);
    }

    @Override
    @Synchronize(property = "value", value = "change")
    public String getValue() {
        return super.getValue();
    }

    public void setPlaceholder(String placeholder) {
        getElement().setAttribute("placeholder", placeholder);
    }

    public void setRows(int rows) {
        getElement().setAttribute("rows", Integer.toString(rows));
    }
}
