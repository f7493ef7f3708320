package samskap.notification.internal;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Addresses as mails carry them: from the world outside. */
@Component
class Links {

    private final String origin;

    /**
     * @param url where the place is reached from outside; without it, mails lead to this machine
     * @param port where this machine answers
     */
    Links(@Value("${samskap.url:#{null}}") @Nullable String url, @Value("${server.port:8080}") int port) {
        origin = url == null ? "http://localhost:" + port : url;
    }

    /** @param path from the root */
    URI to(String path) {
        return URI.create(origin + path);
    }
}
