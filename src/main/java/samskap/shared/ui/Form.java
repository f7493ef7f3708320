package samskap.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;

/** A native form: Enter in a field and its submit button do the same. */
@Tag("form")
public class Form extends Component implements HasComponents, HasStyle {

    private static final long serialVersionUID = 1L;

    public Form() {
        // Errors are told in the page's language at the field, not in the browser's.
        getElement().setAttribute("novalidate", true);
    }

    /** @param act what submitting does; the page stays as it is */
    public Form(Runnable act) {
        this();
        onSubmit(act);
    }

    /** Lets submitting do the act instead of leading to another page. */
    protected final void onSubmit(Runnable act) {
        getElement().addEventListener("submit", submitted -> act.run()).preventDefault();
    }
}
