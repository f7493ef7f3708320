package samskap.api.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;
import samskap.api.internal.TokenKeeper;
import samskap.identity.Entrance;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.Role;

/**
 * Finds out by the token that a program shows in whose name it asks, and lets nobody in who may not. What a browser
 * keeps counts for nothing here: no cookie is looked at.
 */
class BearerFilter extends OncePerRequestFilter {

    private static final String CALLER = BearerFilter.class.getName() + ".caller";
    private static final Pattern BEARER = Pattern.compile("[Bb]earer +(\\S+) *");

    private final TokenKeeper tokens;
    private final People people;
    private final Entrance entrance;
    private final ProblemWriter telling;

    BearerFilter(TokenKeeper tokens, People people, Entrance entrance, ProblemWriter telling) {
        this.tokens = tokens;
        this.people = people;
        this.entrance = entrance;
        this.telling = telling;
    }

    static Caller callerOf(HttpServletRequest request) {
        return request.getAttribute(CALLER) instanceof Caller caller ? caller : Caller.VISITOR;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            let(request, caller(request.getHeader("Authorization")));
        } catch (RuntimeException failure) {
            telling.write(failure, request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    private void let(HttpServletRequest request, Caller caller) {
        request.setAttribute(CALLER, caller);
        var person = caller.person();
        if (!ApiRoutes.tellsNothing(request) && !entrance.admits(person)) {
            throw person == null
                    ? ProblemException.of(Trouble.NO_TOKEN).with("WWW-Authenticate", "Bearer")
                    : ProblemException.of(Trouble.NOT_ALLOWED);
        }
        if (person != null) {
            SecurityContextHolder.setContext(new SecurityContextImpl(known(person)));
        }
    }

    private Caller caller(@Nullable String shown) {
        if (shown == null) {
            return Caller.VISITOR;
        }
        return Optional.of(BEARER.matcher(shown))
                .filter(bearer -> bearer.matches())
                .flatMap(bearer -> tokens.known(bearer.group(1)))
                .flatMap(token -> people.find(token.person())
                        .filter(person -> !person.isIntroduced())
                        .map(person -> new Caller(person, token)))
                .orElseThrow(() -> ProblemException.of(Trouble.BAD_TOKEN)
                        .with("WWW-Authenticate", "Bearer error=\"invalid_token\""));
    }

    private static UsernamePasswordAuthenticationToken known(Person person) {
        var roles = person.roles().stream().map(Role::authority).toList();
        return UsernamePasswordAuthenticationToken.authenticated(
                Long.toString(person.id().value()), null, AuthorityUtils.createAuthorityList(roles));
    }
}
