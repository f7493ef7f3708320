package samskap.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Tells somebody we know that a page is not for them, or that there is none. */
@Component
class NotForThem implements AccessDeniedHandler {

    private final KnownPages pages;

    NotForThem(KnownPages pages) {
        this.pages = pages;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        var looksForNothing = HttpMethod.GET.matches(request.getMethod()) && !pages.matches(request);
        response.sendError(looksForNothing ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN);
    }
}
