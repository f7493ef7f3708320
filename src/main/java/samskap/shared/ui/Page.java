package samskap.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;

/** What stands between header and foot: a column of things, and beside it, if wanted, another. Views extend it. */
@Tag("main")
public abstract class Page extends Component implements HasComponents, HasStyle {

    private static final long serialVersionUID = 1L;

    /** Where the skip link leads and where focus goes when another page opens. */
    public static final String ID = "main";

    private final Div stack = new Div();

    protected Page() {
        setId(ID);
        getElement().setAttribute("tabindex", "-1");
        addClassName("page");
        stack.addClassName("stack");
        add(stack);
    }

    /** A page of one column, as wide as is good for reading. */
    protected void narrow() {
        addClassName("narrow");
    }

    /** The column that the page is about. */
    protected Div stack() {
        return stack;
    }

    /** Adds the column beside it (below it on a phone). */
    protected Aside beside(String label, Component... parts) {
        var aside = new Aside(parts);
        aside.getElement().setAttribute("aria-label", label);
        add(aside);
        return aside;
    }
}
