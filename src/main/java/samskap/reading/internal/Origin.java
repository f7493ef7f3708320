package samskap.reading.internal;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.reading.page.Site;

/** Scheme and host of links that leave the page. */
@Component
class Origin {

    private final @Nullable String configured;

    Origin(Site site) {
        this.configured = site.url();
    }

    String of(HttpServletRequest request) {
        if (configured != null) {
            return configured;
        }
        var scheme = request.getScheme();
        var port = request.getServerPort();
        var usual = scheme.equals("https") ? 443 : 80;
        return scheme + "://" + request.getServerName() + (port == usual ? "" : ":" + port);
    }
}
