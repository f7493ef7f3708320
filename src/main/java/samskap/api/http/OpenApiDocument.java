package samskap.api.http;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Tells programs what can be asked for, as OpenAPI 3.1, made of the same endpoints that answer. */
@Component
class OpenApiDocument {

    private final byte[] bytes;
    private final String tag;

    OpenApiDocument(List<Endpoints> parts) {
        bytes = Json.write(new OpenApi(Endpoint.all(parts)).document()).getBytes(StandardCharsets.UTF_8);
        tag = Tags.of(null, bytes);
    }

    ServerResponse answer(ServerRequest request) {
        var headers = new LinkedHashMap<>(Map.of("ETag", tag, "Access-Control-Allow-Origin", "*"));
        return Tags.names(request.headers().firstHeader("If-None-Match"), tag)
                ? Written.nothing(304, headers)
                : Written.json(200, "application/json", bytes, headers);
    }
}
