package samskap.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * A sign in the bar at the top that a module contributes as a Spring bean. It keeps itself up to date while the page is
 * open; the bar asks for another one when the person or the language changes.
 */
public interface HeaderSign {

    /** A new one for whoever is at the page; empty when it has nothing for them. */
    Optional<Component> sign();
}
