package samskap.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Set;
import org.springframework.stereotype.Component;
import samskap.identity.Entrance;
import samskap.identity.ui.CurrentPerson;
import samskap.shared.ui.NavChoice;

/**
 * Keeps pages from whoever may not come in; those stand before the door at the same address. What tells nothing of what
 * is said here is named; all else, also what will be added, is closed.
 */
@Component
class ClosedPages implements VaadinServiceInitListener, NavChoice {

    private static final long serialVersionUID = 1L;

    /** First parts of addresses: the door itself, invitations, a person's own things, and mail kept for developers. */
    private static final Set<String> TELLS_NOTHING = Set.of(ClosedView.PATH, "invitation", "drafts", "me", "dev");

    private final transient Entrance entrance;
    private final transient CurrentPerson current;

    ClosedPages(Entrance entrance, CurrentPerson current) {
        this.entrance = entrance;
        this.current = current;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> guard(init.getUI()));
    }

    private void guard(UI page) {
        page.addBeforeEnterListener(this::look);
    }

    private void look(BeforeEnterEvent event) {
        if (!isAdmitted() && !event.isErrorEvent() && !tellsNothing(event.getLocation())) {
            event.rerouteTo(ClosedView.class);
        }
    }

    private static boolean tellsNothing(Location location) {
        return TELLS_NOTHING.contains(location.getFirstSegment());
    }

    /** Whether there is anybody who may not come in. */
    boolean areClosed() {
        return !entrance.isOpen();
    }

    /** Whether whoever is at the page may not be there any more; they may well stand before the door. */
    boolean areClosedTo(UI page) {
        return !isAdmitted()
                && !tellsNothing(page.getInternals().getActiveViewLocation())
                && page.getInternals().getActiveRouterTargetsChain().stream().noneMatch(ClosedView.class::isInstance);
    }

    private boolean isAdmitted() {
        return entrance.isOpen() || entrance.admits(current.get().orElse(null));
    }

    @Override
    public boolean shows(String path) {
        return isAdmitted();
    }
}
