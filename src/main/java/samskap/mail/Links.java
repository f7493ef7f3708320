package samskap.mail;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Addresses as mails carry them: from the world outside. */
@Component
public class Links {

    private static final Logger log = LoggerFactory.getLogger(Links.class);

    private final String origin;

    /**
     * @param url where the place is reached from outside; without it, mails lead to this machine
     * @param port where this machine answers
     * @param mailServer null where no mail leaves
     */
    Links(
            @Value("${samskap.url:#{null}}") @Nullable String url,
            @Value("${server.port:8080}") int port,
            @Value("${spring.mail.host:#{null}}") @Nullable String mailServer) {
        origin = url == null ? "http://localhost:" + port : url.replaceFirst("/+$", "");
        if (url == null && mailServer != null) {
            log.warn("Links in mails lead to {}, which nobody else can open. Set SAMSKAP_URL.", origin);
        }
    }

    /** The place itself, without a slash at the end. */
    public URI home() {
        return URI.create(origin);
    }

    /** @param path from the root */
    public URI to(String path) {
        return URI.create(origin + path);
    }
}
