package samskap.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import samskap.identity.Person;
import samskap.identity.ui.CurrentPerson;
import samskap.identity.ui.SignedIn;
import samskap.shared.live.Change;
import samskap.shared.live.Live;
import samskap.shared.ui.WhileOpen;

/**
 * Opens a person's pages anew when their roles change, so that nothing stays before them that is theirs no more. What
 * they were writing is kept by the browser.
 */
@Component
class PagesOfNewRoles implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final long NOBODY = 0;

    private final transient CurrentPerson current;
    private final transient Live live;

    PagesOfNewRoles(CurrentPerson current, Live live) {
        this.current = current;
        this.live = live;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> watch(init.getUI()));
    }

    private void watch(UI page) {
        var here = new AtomicLong(current.get().map(PagesOfNewRoles::number).orElse(NOBODY));
        SignedIn.listen(page, signedIn -> here.set(number(signedIn.person())));
        var hearing = live.listen(change -> {
            if (change.kind() == Change.Kind.ROLES_CHANGED && change.subject() == here.get()) {
                WhileOpen.later(page, () -> page.getPage().reload());
            }
        });
        page.addDetachListener(gone -> hearing.close());
    }

    private static long number(Person person) {
        return person.id().value();
    }
}
