package samskap.shared;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The language that a visitor reads: the one they chose (kept in a cookie, set only by choosing), else the first of
 * those offered that their browser asks for. A person whom we know has a language of their own, which comes before
 * this.
 */
@Component
public class RequestLanguage {

    /** The name of the cookie that remembers a visitor's choice. */
    public static final String COOKIE = "lang";

    private final Brand brand;

    RequestLanguage(Brand brand) {
        this.brand = brand;
    }

    public Language of(HttpServletRequest request) {
        return chosen(request)
                .orElseGet(() ->
                        Language.accepting(request.getHeader("Accept-Language"), brand.languages(), brand.language()));
    }

    private Optional<Language> chosen(HttpServletRequest request) {
        return Arrays.stream(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(cookie -> Language.ofCode(cookie.getValue()))
                .flatMap(Optional::stream)
                .filter(brand.languages()::contains)
                .findFirst();
    }
}
