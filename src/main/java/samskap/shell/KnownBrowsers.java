package samskap.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import samskap.identity.PersonId;
import samskap.identity.SignIns;

/**
 * Knows a browser again by a cookie that names a sign-in of its own. Ending that sign-in ends the cookie and the
 * session in the same moment.
 */
class KnownBrowsers implements RememberMeServices, LogoutHandler {

    static final String COOKIE = "samskap-remember";

    private final SignIns signIns;
    private final UserDetailsService people;
    private final String key;

    KnownBrowsers(SignIns signIns, UserDetailsService people, String key) {
        this.signIns = signIns;
        this.people = people;
        this.key = key;
    }

    @Override
    public void loginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who) {
        var browser =
                Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT)).orElse("");
        var begun = signIns.begin(new PersonId(Long.parseLong(who.getName())), browser);
        request.getSession().setAttribute(SignIns.IN_SESSION, begun.id());
        // This browser's earlier sign-in, perhaps as somebody else, is no longer one.
        cookie(request).flatMap(signIns::known).ifPresent(signIns::forget);
        keep(request, response, begun.secret(), SignIns.LIFE);
    }

    @Override
    public @Nullable Authentication autoLogin(HttpServletRequest request, HttpServletResponse response) {
        var secret = cookie(request);
        if (secret.isEmpty()) {
            return null;
        }
        var place = signIns.known(secret.get());
        if (place.isEmpty()) {
            keep(request, response, "", Duration.ZERO);
            return null;
        }
        var user = people.loadUserByUsername(Long.toString(place.get().person().value()));
        request.getSession().setAttribute(SignIns.IN_SESSION, place.get().id());
        keep(request, response, secret.get(), SignIns.LIFE);
        return new RememberMeAuthenticationToken(key, user, user.getAuthorities());
    }

    @Override
    public void loginFail(HttpServletRequest request, HttpServletResponse response) {
        keep(request, response, "", Duration.ZERO);
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
        var place = cookie(request).flatMap(signIns::known);
        place.ifPresent(signIns::forget);
        keep(request, response, "", Duration.ZERO);
    }

    private static Optional<String> cookie(HttpServletRequest request) {
        return Arrays.stream(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .filter(value -> value.matches("[\\w-]{43}"))
                .findFirst();
    }

    private static void keep(HttpServletRequest request, HttpServletResponse response, String value, Duration life) {
        var cookie = ResponseCookie.from(COOKIE, value)
                .path("/")
                .maxAge(life)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
