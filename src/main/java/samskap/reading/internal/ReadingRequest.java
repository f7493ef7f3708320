package samskap.reading.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.regex.Pattern;
import samskap.reading.page.AnnouncementReader;
import samskap.reading.page.RoadmapReader;

/**
 * Which requests the reading edition answers. The route and the security chain ask the same question, so that no
 * request can reach one without the other.
 */
final class ReadingRequest {

    /** Whoever brings one of these takes part, or did. */
    private static final Set<String> COOKIES_OF_THOSE_WHO_TAKE_PART = Set.of("JSESSIONID", "samskap-remember");

    private static final Set<String> METHODS = Set.of("GET", "HEAD");
    private static final Pattern ANNOUNCEMENT = Pattern.compile("/news/[^/;]+");
    private static final Pattern IDEA = Pattern.compile("/ideas/(?!\\d+\\.atom$)[^/;]+(/versions)?");
    private static final Pattern FILE = Pattern.compile(
            "/(samskap\\.css|reading\\.js|similar|robots\\.txt|(news|ideas|ideas/\\d{1,18})\\.atom|sitemap(-pages|-\\d{1,9})?\\.xml|favicon\\.ico|(fonts|icons|brand)/[\\w.-]+)");

    private ReadingRequest() {}

    /** A public page, asked for by somebody without a session who doesn't want to act. */
    static boolean isPage(HttpServletRequest request) {
        return METHODS.contains(request.getMethod())
                && isPublic(path(request))
                && !takesPart(request)
                && isReading(AddressQuery.of(request.getQueryString()));
    }

    /** What the pages are made of, which is the same for everyone. */
    static boolean isFile(HttpServletRequest request) {
        return FILE.matcher(path(request)).matches();
    }

    private static boolean isPublic(String path) {
        return path.equals("/")
                || path.equals(RoadmapReader.PATH)
                || path.equals(AnnouncementReader.PATH)
                || ANNOUNCEMENT.matcher(path).matches()
                || IDEA.matcher(path).matches();
    }

    private static boolean takesPart(HttpServletRequest request) {
        var cookies = request.getCookies();
        if (cookies == null) {
            return false;
        }
        for (var cookie : cookies) {
            if (COOKIES_OF_THOSE_WHO_TAKE_PART.contains(cookie.getName())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isReading(AddressQuery query) {
        return !query.has("act") && !query.isVaadins();
    }

    /** The path as it was asked for, still encoded. */
    static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
