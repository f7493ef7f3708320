package samskap.shell;

import com.vaadin.flow.component.html.Anchor;
import samskap.shared.ui.Words;

/** Leads from a dead end to the ideas. */
final class WayHome extends Anchor {

    private static final long serialVersionUID = 1L;

    WayHome(Words words) {
        super("/", words.text("shell.toIdeas"));
        getElement().setAttribute("router-link", true);
        addClassNames("btn", "primary");
    }
}
