package samskap.api.http;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** Tells a problem to a request that came no further than the door. */
@Component
class ProblemWriter implements RequestRejectedHandler {

    private final Problems problems;
    private final CallerLanguage languages;
    private final RequestRejectedHandler elsewhere = new HttpStatusRequestRejectedHandler();

    ProblemWriter(Problems problems, CallerLanguage languages) {
        this.problems = problems;
        this.languages = languages;
    }

    void write(RuntimeException failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = languages.of(request, BearerFilter.callerOf(request));
        var told = problems.tell(failure, Map.of(), language);
        response.setStatus(told.problem().status());
        response.setContentType("application/problem+json");
        response.setHeader("Content-Language", language.code());
        response.setHeader("Cache-Control", "no-store");
        told.headers().forEach(response::setHeader);
        response.getOutputStream()
                .write(Objects.requireNonNull(Json.write(told.problem())).getBytes(StandardCharsets.UTF_8));
    }

    /** An address that hides another one, as Spring Security sees it. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
            throws IOException, ServletException {
        if (request.getRequestURI().startsWith(request.getContextPath() + ApiRoutes.ROOT)) {
            write(ProblemException.because(Trouble.UNREADABLE, "api.unreadable.address"), request, response);
        } else {
            elsewhere.handle(request, response, rejected);
        }
    }
}
