package samskap.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Component;
import samskap.identity.ui.SignInGate;

/**
 * Opens the sign-in dialog for somebody who asked for a page that only people we know may open, and afterwards leads
 * them to it.
 */
@Component
class SignInOnArrival {

    /** The query parameter that says what a visitor wants to do; other acts belong to the pages they are done on. */
    private static final String ACT = "act";

    private final SignInGate gate;
    private final HttpSessionRequestCache wanted;

    SignInOnArrival(SignInGate gate, HttpSessionRequestCache wanted) {
        this.gate = gate;
        this.wanted = wanted;
    }

    void look(Location location) {
        var act = location.getQueryParameters().getSingleParameter(ACT);
        if (act.filter("sign-in"::equals).isPresent()) {
            var query = location.getQueryParameters().excluding(ACT);
            var here = new Location(location.getPath(), query);
            UI.getCurrent().getPage().getHistory().replaceState(null, here);
            gate.then(person -> goOn());
        }
    }

    private void goOn() {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        var response = VaadinServletResponse.getCurrent().getHttpServletResponse();
        var saved = wanted.getRequest(request, response);
        if (saved instanceof DefaultSavedRequest page) {
            wanted.removeRequest(request, response);
            var query = page.getQueryString() == null ? "" : "?" + page.getQueryString();
            UI.getCurrent().getPage().setLocation(page.getRequestURI() + query);
        }
    }
}
