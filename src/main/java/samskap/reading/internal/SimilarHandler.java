package samskap.reading.internal;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import samskap.shared.RateLimits;
import samskap.shared.RateLimits.Limit;
import samskap.shared.Refusal;
import samskap.shared.RequestLanguage;

/**
 * Tells a writing visitor which ideas are alike. The text comes as the request's body, because what somebody is still
 * writing belongs in no address and no log.
 */
@Component
class SimilarHandler {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");
    private static final Limit PER_ADDRESS = new Limit("similar", 60, Duration.ofMinutes(1));

    /** The beginning says what it is about. */
    private static final int ENOUGH_BYTES = 4_000;

    private final Pages pages;
    private final RateLimits limits;

    private final RequestLanguage languages;

    SimilarHandler(Pages pages, RateLimits limits, RequestLanguage languages) {
        this.languages = languages;
        this.pages = pages;
        this.limits = limits;
    }

    ServerResponse similar(ServerRequest request) throws IOException, ServletException {
        var servlet = request.servletRequest();
        try {
            limits.take(PER_ADDRESS, RateLimits.origin(servlet.getRemoteAddr()));
        } catch (Refusal tooFast) {
            return ServerResponse.status(HttpStatus.TOO_MANY_REQUESTS).build();
        }
        var typed = new String(servlet.getInputStream().readNBytes(ENOUGH_BYTES), StandardCharsets.UTF_8);
        return ServerResponse.ok()
                .contentType(HTML)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(pages.similar(typed, languages.of(servlet)));
    }
}
