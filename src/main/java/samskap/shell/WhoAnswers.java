package samskap.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Puts in front of the framework's own who else answers what pages ask. */
@Component
class WhoAnswers implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient OpenPages pages;

    WhoAnswers(OpenPages pages) {
        this.pages = pages;
    }

    /** Whoever is named last is asked first. */
    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addRequestHandler(new PackedAnswers());
        event.addRequestHandler(new BeforeItAsks(pages));
    }
}
