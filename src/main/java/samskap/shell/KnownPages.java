package samskap.shell;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** Tells somebody who opens one of our pages from somebody who asks for an address that was never here. */
@Component
class KnownPages implements RequestMatcher {

    private final ServletContext servlets;

    KnownPages(ServletContext servlets) {
        this.servlets = servlets;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return HttpMethod.GET.matches(request.getMethod()) && isPage(path.startsWith("/") ? path.substring(1) : path);
    }

    private boolean isPage(String path) {
        var registry = ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets));
        try {
            return RouteConfiguration.forRegistry(registry).getRoute(path).isPresent();
        } catch (IllegalArgumentException noPath) {
            return false;
        }
    }
}
