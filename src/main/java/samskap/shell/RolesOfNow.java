package samskap.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import samskap.identity.People;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.identity.SignIns;

/**
 * Keeps who somebody is in their session, but never what they may: that is read anew with each request, so that a role
 * that is given or taken holds at once. A session whose sign-in was ended somewhere else is over, with all that is open
 * in it.
 */
class RolesOfNow implements SecurityContextRepository {

    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();
    private final People people;
    private final SignIns signIns;

    RolesOfNow(People people, SignIns signIns) {
        this.people = people;
        this.signIns = signIns;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Anew(sessions.loadDeferredContext(request), request);
    }

    /** Spring's older way to ask, which its newer one replaces. */
    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        sessions.saveContext(context, request, response);
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return sessions.containsContext(request);
    }

    private SecurityContext anew(SecurityContext kept, HttpServletRequest request) {
        var known = kept.getAuthentication();
        if (known == null
                || known instanceof AnonymousAuthenticationToken
                || !known.getName().matches("\\d{1,18}")) {
            return kept;
        }
        if (!holds(request, Long.parseLong(known.getName()))) {
            return ended(request);
        }
        var roles = people.find(new PersonId(Long.parseLong(known.getName())))
                .map(person -> person.roles().stream().map(Role::authority).collect(Collectors.toSet()))
                .orElseGet(Set::of);
        if (roles.equals(authorities(known))) {
            return kept;
        }
        var context = new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                Objects.requireNonNull(known.getPrincipal()), null, AuthorityUtils.createAuthorityList(roles)));
        var session = request.getSession(false);
        if (session != null) {
            // What runs beside a request, such as a push to an open page, reads it there.
            session.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
        }
        return context;
    }

    /** A session of which nobody knows where it began, as tests make them, is nobody's to end. */
    private boolean holds(HttpServletRequest request, long person) {
        var session = request.getSession(false);
        return session == null
                || !(session.getAttribute(SignIns.IN_SESSION) instanceof Long signIn)
                || signIns.holds(signIn, new PersonId(person));
    }

    private static SecurityContext ended(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            EndedSession.end(session);
        }
        return new SecurityContextImpl();
    }

    private static Set<String> authorities(Authentication known) {
        return known.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .collect(Collectors.toSet());
    }

    /** Looks once, when somebody asks. */
    private final class Anew implements DeferredSecurityContext {

        private final DeferredSecurityContext kept;
        private final HttpServletRequest request;
        private @Nullable SecurityContext found;

        Anew(DeferredSecurityContext kept, HttpServletRequest request) {
            this.kept = kept;
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            if (found == null) {
                var context = kept.get();
                found = kept.isGenerated() ? context : anew(context, request);
            }
            return found;
        }

        @Override
        public boolean isGenerated() {
            return kept.isGenerated();
        }
    }
}
