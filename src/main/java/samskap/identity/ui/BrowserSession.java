package samskap.identity.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.identity.SignIns;
import samskap.shared.ui.WhileOpen;

/** Begins and ends a person's session in the browser, from within a page that stays as it is. */
@Component
public class BrowserSession {

    private final SecurityContextRepository contexts;
    private final RememberMeServices rememberMe;
    private final AuthenticationContext authentication;
    private final Proof proof;

    BrowserSession(
            SecurityContextRepository contexts,
            RememberMeServices rememberMe,
            AuthenticationContext authentication,
            Proof proof) {
        this.contexts = contexts;
        this.rememberMe = rememberMe;
        this.authentication = authentication;
        this.proof = proof;
    }

    /** Signs the person in; everything on the open page stays, and whoever listens for {@link SignedIn} hears it. */
    public void begin(Person person) {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        var response = VaadinServletResponse.getCurrent().getHttpServletResponse();
        // A session that somebody else knew the id of must not become this person's.
        request.changeSessionId();
        var user = User.withUsername(Long.toString(person.id().value()))
                .password("")
                .authorities(person.roles().stream().map(Role::authority).toArray(String[]::new))
                .build();
        var context = SecurityContextHolder.createEmptyContext();
        var token = UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
        context.setAuthentication(token);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        rememberMe.loginSuccess(request, response, token);
        proof.given(request, person);
        tellPages(person);
    }

    /** This page at once, those in other tabs when it is their turn. */
    private static void tellPages(Person person) {
        var here = UI.getCurrent();
        tell(here, person, true);
        here.getSession().getUIs().stream()
                .filter(page -> page != here)
                .forEach(page -> WhileOpen.later(page, () -> tell(page, person, false)));
    }

    private static void tell(UI page, Person person, boolean here) {
        page.setLocale(person.language().locale());
        ComponentUtil.fireEvent(page, new SignedIn(page, person, here));
    }

    /** Nobody is signed in here any more, but the open page stays, to say goodbye. Those in other tabs do not. */
    public void leave() {
        var session = VaadinServletRequest.getCurrent().getHttpServletRequest().getSession();
        session.removeAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        session.removeAttribute(SignIns.IN_SESSION);
        SecurityContextHolder.clearContext();
        ComponentUtil.fireEvent(UI.getCurrent(), new SignedOut(UI.getCurrent()));
    }

    /** Signs the person out on this device and leads to the board. */
    public void end() {
        // What this browser keeps of what they wrote goes with them.
        UI.getCurrent().getPage().executeJs("window.dispatchEvent(new Event('samskap-signing-out'))");
        authentication.logout();
    }
}
