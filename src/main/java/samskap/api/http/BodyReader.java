package samskap.api.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

/** Takes in what comes with a request, if it is JSON and not too much. */
final class BodyReader {

    /** The longest story, each letter of it written as an escape. */
    static final int LARGEST = 256 * 1024;

    private BodyReader() {}

    static byte[] read(HttpServletRequest request) throws IOException {
        if (!isJson(request)) {
            throw ProblemException.of(Trouble.NOT_JSON);
        }
        if (request.getContentLengthLong() > LARGEST) {
            throw tooLarge();
        }
        var bytes = request.getInputStream().readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw tooLarge();
        }
        return bytes;
    }

    static JsonNode parsed(byte[] bytes) {
        var body = Json.read(bytes);
        if (body.isMissingNode()) {
            throw ProblemException.because(Trouble.UNREADABLE, "api.unreadable.empty");
        }
        return body;
    }

    private static ProblemException tooLarge() {
        return ProblemException.because(Trouble.TOO_LARGE, "api.problem.too-large.advice", LARGEST / 1024);
    }

    private static boolean isJson(HttpServletRequest request) {
        var encoding = request.getHeader("Content-Encoding");
        if (request.getContentType() == null || (encoding != null && !encoding.equalsIgnoreCase("identity"))) {
            return false;
        }
        try {
            var type = MediaType.parseMediaType(request.getContentType());
            var charset = type.getCharset();
            return type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
                    && (charset == null || charset.equals(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException odd) {
            return false;
        }
    }
}
