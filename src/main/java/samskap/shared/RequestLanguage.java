package samskap.shared;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;

/**
 * The language that a visitor reads: the one they chose (kept in a cookie, set only by choosing), else the first of
 * ours that their browser asks for. A person whom we know has a language of their own, which comes before this.
 */
public final class RequestLanguage {

    /** The name of the cookie that remembers a visitor's choice. */
    public static final String COOKIE = "lang";

    private RequestLanguage() {}

    public static Language of(HttpServletRequest request) {
        return chosen(request).orElseGet(() -> Language.accepting(request.getHeader("Accept-Language")));
    }

    private static Optional<Language> chosen(HttpServletRequest request) {
        return Arrays.stream(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(cookie -> Language.ofCode(cookie.getValue()))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
