package samskap.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import samskap.identity.Entrance;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.ui.CurrentPerson;
import samskap.identity.ui.SignedIn;
import samskap.shared.live.Change;
import samskap.shared.live.Live;
import samskap.shared.ui.WhileOpen;

/**
 * Opens a person's pages anew when their roles change or the place is closed to them, so that nothing stays before them
 * that is theirs no more. What they were writing is kept by the browser.
 */
@Component
class PagesOfNewRoles implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final long NOBODY = 0;

    private final transient CurrentPerson current;
    private final transient People people;
    private final transient Entrance entrance;
    private final transient Live live;

    PagesOfNewRoles(CurrentPerson current, People people, Entrance entrance, Live live) {
        this.current = current;
        this.people = people;
        this.entrance = entrance;
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
            if (isOfRoles(change, here.get()) || isOutside(change, here.get())) {
                WhileOpen.later(page, () -> page.getPage().executeJs("location.reload()"));
            }
        });
        page.addDetachListener(gone -> hearing.close());
    }

    private static boolean isOfRoles(Change change, long here) {
        return change.kind() == Change.Kind.ROLES_CHANGED && change.subject() == here;
    }

    /** The place was closed to whoever is at the page. */
    private boolean isOutside(Change change, long here) {
        return change.kind() == Change.Kind.PLACE_CHANGED
                && !entrance.isOpen()
                && !entrance.admits(people.find(new PersonId(here)).orElse(null));
    }

    private static long number(Person person) {
        return person.id().value();
    }
}
