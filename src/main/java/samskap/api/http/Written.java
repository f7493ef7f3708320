package samskap.api.http;

import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;

/** Answers as bytes. */
final class Written {

    private static final String VARY = "Authorization, Accept-Language, Accept-Encoding";

    private Written() {}

    static ServerResponse json(int status, String type, byte[] bytes, Map<String, String> headers) {
        return begun(status, headers)
                .contentType(MediaType.parseMediaType(type))
                .build((request, response) -> {
                    response.setContentLength(bytes.length);
                    response.getOutputStream().write(bytes);
                    return null;
                });
    }

    static ServerResponse nothing(int status, Map<String, String> headers) {
        return begun(status, headers).build();
    }

    private static ServerResponse.BodyBuilder begun(int status, Map<String, String> headers) {
        return ServerResponse.status(status).headers(all -> {
            headers.forEach(all::set);
            all.set("Vary", VARY);
            // What is told may be somebody's own, and is old as soon as something happens.
            all.set("Cache-Control", "private, no-cache");
        });
    }
}
