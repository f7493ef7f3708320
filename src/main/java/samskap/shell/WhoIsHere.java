package samskap.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
import samskap.identity.Person;
import samskap.identity.ui.CurrentPerson;
import samskap.identity.ui.SignedIn;
import samskap.identity.ui.SignedOut;

/**
 * Tells each page, by their number, who is at it: what somebody writes is kept in the browser for them alone
 * ({@code kept.ts}).
 */
@Component
class WhoIsHere implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient CurrentPerson current;

    WhoIsHere(CurrentPerson current) {
        this.current = current;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> current.get()
                .ifPresent(person -> page.getDocument()
                        .selectStream("html")
                        .forEach(html -> html.attr("data-who", number(person)))));
        event.getSource().addUIInitListener(init -> follow(init.getUI()));
    }

    private static void follow(UI page) {
        SignedIn.listen(
                page, signedIn -> page.getPage().executeJs("window.samskapKept.isHere($0)", number(signedIn.person())));
        SignedOut.listen(page, signedOut -> page.getPage().executeJs("window.samskapKept.hasLeft()"));
    }

    private static String number(Person person) {
        return Long.toString(person.id().value());
    }
}
