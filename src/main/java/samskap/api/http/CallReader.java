package samskap.api.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import samskap.api.http.ProblemException.Fault;
import samskap.shared.Language;

/** Looks at a request before anybody acts on it. */
@Component
class CallReader {

    static final String KEY = "Idempotency-Key";

    private static final Pattern KEY_FORM = Pattern.compile("[!-~]{1,128}");

    /**
     * @param asked all that tells it from another request
     * @param key under which it is done once, null when it came without one
     */
    record Read(
            Call call,
            String asked,
            @Nullable String key,
            @Nullable SentFile file) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            if (file != null) {
                file.close();
            }
        }
    }

    /** @throws ProblemException when anything about it is not as the endpoint says */
    Read read(ServerRequest request, Endpoint endpoint, Caller caller, Language language) throws IOException {
        var servlet = request.servletRequest();
        var parameters = AddressReader.read(servlet.getQueryString(), endpoint.parameters());
        var key = key(servlet, endpoint);
        var version = servlet.getHeader("If-Match");
        if (endpoint.edits() == Endpoint.Versioned.NAMED && version == null) {
            throw ProblemException.of(Trouble.NO_VERSION);
        }
        var bytes = endpoint.takes() == null ? new byte[0] : BodyReader.read(servlet);
        var body = endpoint.takes() == null ? null : RecordReader.read(BodyReader.parsed(bytes), endpoint.takes());
        var file = endpoint.takesPicture() ? SentFile.of(servlet, endpoint.mostBytes()) : null;
        var path = file == null ? null : file.path();
        var call = new Call(
                caller, language, request.pathVariables(), parameters, body, path, version, servlet.getRemoteAddr());
        var came = file == null ? new String(bytes, StandardCharsets.UTF_8) : file.hash();
        return new Read(call, asked(servlet) + "\n" + came, key, file);
    }

    private static String asked(HttpServletRequest servlet) {
        var query = servlet.getQueryString();
        return servlet.getMethod() + " " + servlet.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static @Nullable String key(HttpServletRequest servlet, Endpoint endpoint) {
        var given = servlet.getHeader(KEY);
        if (given == null || !endpoint.once()) {
            return null;
        }
        // As the header's draft has it, a text between quotation marks; most programs leave them out.
        var key = given.length() > 2 && given.startsWith("\"") && given.endsWith("\"")
                ? given.substring(1, given.length() - 1)
                : given;
        if (!KEY_FORM.matcher(key).matches()) {
            throw ProblemException.invalid(Fault.in(KEY, "api.fault.key"));
        }
        return key;
    }
}
