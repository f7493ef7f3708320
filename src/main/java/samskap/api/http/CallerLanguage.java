package samskap.api.http;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import samskap.shared.Brand;
import samskap.shared.Language;

/** What a program is told in: what it asks for, else what we speak with the person in whose name it asks. */
@Component
class CallerLanguage {

    private final Brand brand;

    CallerLanguage(Brand brand) {
        this.brand = brand;
    }

    Language of(HttpServletRequest request, Caller caller) {
        var usual = caller.person() == null ? brand.language() : caller.person().language();
        return Language.accepting(request.getHeader("Accept-Language"), brand.languages(), usual);
    }
}
