package samskap.dialogue.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Puts the dialogue's script into the bundle. The bundle is made of what routes and such listeners lead to, and the
 * idea page knows its panels only as an interface.
 */
@JsModule("./dialogue/dialogue.ts")
@Component
class DialogueScript implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(DialogueScript.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        log.debug("The dialogue's script comes with the bundle");
    }
}
