package samskap.reading.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;

/** Tells what our own page sends from what a page elsewhere made a browser send. */
final class TellOrigin {

    private static final Set<String> OURS = Set.of("same-origin", "none");

    private TellOrigin() {}

    /**
     * By what every current browser says itself and no page can change; older ones say where the page was from. What
     * says neither is no browser, which brings no cookie of anybody's.
     */
    static boolean isOurs(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OURS.contains(site);
        }
        var origin = request.getHeader("Origin");
        return origin == null || isHere(origin, request);
    }

    private static boolean isHere(String origin, HttpServletRequest request) {
        try {
            var from = URI.create(origin);
            return request.getServerName().equalsIgnoreCase(from.getHost());
        } catch (IllegalArgumentException odd) {
            return false;
        }
    }
}
