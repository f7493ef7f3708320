package samskap.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

/** A button that opens a short list of things to choose from. A click elsewhere and Esc close it, on the client. */
@Tag("details")
public class Menu extends Component implements HasStyle {

    private static final long serialVersionUID = 1L;

    private final Summary summary = new Summary();
    private final UnorderedList items = new UnorderedList();

    /**
     * @param styles the button's classes: {@code btn quiet}, {@code pill}
     * @param face what stands on the button
     */
    public Menu(String styles, Component... face) {
        addClassName("menu");
        summary.addClassNames(styles.split(" "));
        summary.add(face);
        getElement().appendChild(summary.getElement(), items.getElement());
    }

    /** Opening one menu closes the others of its group. */
    public Menu inGroup(String name) {
        getElement().setAttribute("name", name);
        return this;
    }

    /** What the button is called where its face does not say. */
    public Menu named(String name) {
        summary.getElement().setAttribute("aria-label", name);
        return this;
    }

    /** Adds something to choose: a link, a button, a label with a checkbox. */
    public void add(Component choice) {
        items.add(new ListItem(choice));
    }

    @Tag("summary")
    private static final class Summary extends Component implements HasComponents, HasStyle {
        private static final long serialVersionUID = 1L;
    }
}
