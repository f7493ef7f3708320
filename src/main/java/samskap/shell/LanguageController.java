package samskap.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import samskap.shared.Brand;
import samskap.shared.Language;
import samskap.shared.RequestLanguage;

/** Remembers the language that a visitor chose of those offered, and leads them back to where they were. */
@Controller
class LanguageController {

    private static final Duration REMEMBERED = Duration.ofDays(365);

    private final Brand brand;

    LanguageController(Brand brand) {
        this.brand = brand;
    }

    @GetMapping("/language/{code}")
    ResponseEntity<Void> choose(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String back,
            HttpServletRequest request) {
        var language = Language.ofCode(code);
        if (language.filter(brand.languages()::contains).isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        var cookie = ResponseCookie.from(RequestLanguage.COOKIE, language.get().code())
                .path("/")
                .maxAge(REMEMBERED)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .location(LocalPath.of(back))
                .build();
    }
}
