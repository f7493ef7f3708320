package samskap.moderation.ui;

import com.vaadin.flow.component.Component;

/** Another part of the page where colleagues decide, above the cases. A module contributes this as a Spring bean. */
public interface DeskPart {

    /** @return a component that keeps itself up to date, and is invisible while nothing waits in it */
    Component make();
}
