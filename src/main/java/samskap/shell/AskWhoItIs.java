package samskap.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/**
 * Leads a visitor who opens a page of ours that is for people we know to the board, with the sign-in dialog open. Any
 * other address does not exist for a visitor.
 */
@Component
class AskWhoItIs implements AuthenticationEntryPoint {

    private static final String BOARD_WITH_DIALOG = "/?act=sign-in";

    private final KnownPages pages;

    AskWhoItIs(KnownPages pages) {
        this.pages = pages;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
            throws IOException {
        if (pages.matches(request)) {
            response.sendRedirect(request.getContextPath() + BOARD_WITH_DIALOG);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
