package samskap.shared.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Synchronize;
import com.vaadin.flow.component.Tag;

/** Yes or no, as the browser's own box. */
@Tag("input")
class CheckBox extends AbstractSinglePropertyField<CheckBox, Boolean> implements Focusable<CheckBox> {

    private static final long serialVersionUID = 1L;

    CheckBox(boolean chosen) {
        super("checked", false, false);
        getElement().setAttribute("type", "checkbox");
        setValue(chosen);
    }

    @Override
    @Synchronize(property = "checked", value = "change")
    public Boolean getValue() {
        return super.getValue();
    }
}
