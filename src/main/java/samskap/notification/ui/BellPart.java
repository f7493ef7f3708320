package samskap.notification.ui;

import com.vaadin.flow.component.Component;

/** Another part of the page behind the bell, above what one was told. A module contributes this as a Spring bean. */
public interface BellPart {

    /** @return a component that keeps itself up to date, and is invisible while there is nothing in it */
    Component make();
}
