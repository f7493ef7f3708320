package samskap.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;

/** The browser's own dialog: it holds the focus and Esc closes it. Once closed it is gone. */
@Tag("dialog")
public abstract class Dialog extends Component implements HasComponents, HasStyle {

    private static final long serialVersionUID = 1L;

    /** One that names itself by a heading of its own. */
    protected Dialog() {
        addClassName("dialog");
        getElement().addEventListener("close", closed -> removeFromParent());
    }

    /** @param label what it is about, in the page's language */
    protected Dialog(String label) {
        this();
        getElement().setAttribute("aria-label", label);
    }

    /** Shows it over the page. */
    public void open(UI ui) {
        ui.add(this);
        getElement().executeJs("this.showModal()");
    }
}
