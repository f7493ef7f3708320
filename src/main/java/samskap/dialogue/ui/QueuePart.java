package samskap.dialogue.ui;

import com.vaadin.flow.component.Component;

/** Another part of the queue, above what waits for an answer. A module contributes this as a Spring bean. */
public interface QueuePart {

    /** @return a component that keeps itself up to date, and is invisible while nothing waits in it */
    Component make();
}
