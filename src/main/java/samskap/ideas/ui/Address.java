package samskap.ideas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Location;

/** The address of the page, as it stands in the browser. */
final class Address {

    private Address() {}

    /**
     * Changes it without leading anywhere, and without a step for Back. It waits its turn: while a page opens, the
     * client's router writes the address that was asked for.
     *
     * @param address from the root
     */
    static void becomes(Component page, String address) {
        page.getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location(address.substring(1))));
    }
}
