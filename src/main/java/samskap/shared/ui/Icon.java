package samskap.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** A sign from the common sprite. It only decorates: a button that has nothing else needs a name of its own. */
@Tag("svg")
public class Icon extends Component {

    private static final long serialVersionUID = 1L;

    /** @param name one of the sprite's symbols, such as {@code search}, {@code support} or {@code feeling-1} */
    public Icon(String name) {
        this(name, "icon");
    }

    private Icon(String name, String className) {
        if (!name.matches("[a-z0-9-]+")) {
            throw new IllegalArgumentException("No symbol is called " + name);
        }
        getElement().setAttribute("class", className);
        getElement().setAttribute("aria-hidden", "true");
        getElement().setProperty("innerHTML", "<use href=\"/icons/icons.svg#" + name + "\"></use>");
    }

    /** The large sign of pages that have nothing to show. */
    public static Icon mark() {
        return new Icon("mark", "mark");
    }
}
