package samskap.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import samskap.identity.Entrance;
import samskap.identity.ui.CurrentPerson;

/**
 * Keeps every address outside Vaadin's pages from whoever may not come in. What tells nothing of what is said here is
 * named; all else, also what will be added, is closed. {@link ClosedPages} does the same for the pages.
 */
@Component
class DoorKeeper implements HandlerInterceptor, WebMvcConfigurer {

    /**
     * What pages are made of, telling a moment, choosing a language, the way out of mails, one's own data, what the API
     * is, health, and errors.
     */
    private static final Pattern TELLS_NOTHING = Pattern.compile(
            "/(samskap\\.css|scoring\\.css|moments\\.css|journey\\.css|asking\\.css|reading\\.js|favicon\\.ico|(fonts|icons|brand|language|unsubscribe|actuator|m)/.*|pictures|me/data|api|api/v1/openapi\\.json|error)");

    private static final String NO_ROBOTS = "User-agent: *\nDisallow: /\n";

    private final Entrance entrance;
    private final CurrentPerson current;

    DoorKeeper(Entrance entrance, CurrentPerson current) {
        this.entrance = entrance;
        this.current = current;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        if (entrance.isOpen()
                || TELLS_NOTHING.matcher(path).matches()
                || entrance.admits(current.get().orElse(null))) {
            return true;
        }
        if (path.equals("/robots.txt")) {
            response.setContentType("text/plain");
            response.getOutputStream().write(NO_ROBOTS.getBytes(StandardCharsets.UTF_8));
        } else if (isPage(request, path)) {
            // The page of those who take part asks who it is, and shows itself to whoever may see it.
            response.setHeader("Cache-Control", "no-store");
            response.sendRedirect(request.getContextPath() + path + "?act=sign-in");
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
        return false;
    }

    /** Somebody looks at it with a browser; pictures, feeds and lists for machines are asked for otherwise. */
    private static boolean isPage(HttpServletRequest request, String path) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return HttpMethod.GET.matches(request.getMethod())
                && path.indexOf('.') < 0
                && accepted != null
                && accepted.contains(MediaType.TEXT_HTML_VALUE);
    }
}
