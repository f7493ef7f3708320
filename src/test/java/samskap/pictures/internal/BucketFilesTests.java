package samskap.pictures.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.model.S3Exception;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BucketFilesTests {

    private static final byte[] PIXELS = "pixels".getBytes(StandardCharsets.UTF_8);

    private final Map<String, byte[]> kept = new ConcurrentHashMap<>();
    private final Map<String, String> types = new ConcurrentHashMap<>();
    private final Map<String, String> signatures = new ConcurrentHashMap<>();
    private volatile int missing = 404;
    private volatile String code = "NoSuchKey";
    private HttpServer store;
    private BucketFiles files;

    @BeforeEach
    void open() throws IOException {
        store = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        store.createContext("/", this::answer);
        store.start();
        var address = URI.create("http://127.0.0.1:" + store.getAddress().getPort());
        files = PictureStorage.bucket(new PictureSettings("pictures", address, "nowhere", "key", "secret"));
    }

    @AfterEach
    void close() {
        store.stop(0);
    }

    @Test
    void what_is_kept_can_be_read_and_removed() {
        files.keep("abc/small", PIXELS, "image/jpeg");
        assertThat(files.read("abc/small")).hasValue(PIXELS);
        files.remove(List.of("abc/small", "abc/never"));
        assertThat(files.read("abc/small")).isEmpty();
    }

    @Test
    void a_store_that_lists_nothing_to_us_denies_access_to_what_is_missing() {
        missing = 403;
        code = "AccessDenied";
        assertThat(files.read("abc/small")).isEmpty();
    }

    @Test
    void keys_that_are_wrong_are_not_taken_for_a_missing_picture() {
        missing = 403;
        code = "SignatureDoesNotMatch";
        assertThatThrownBy(() -> files.read("abc/small")).isInstanceOf(S3Exception.class);
    }

    @Test
    void the_bucket_is_told_what_it_is_and_by_whom() {
        files.keep("abc/large", PIXELS, "image/png");
        assertThat(kept).containsOnlyKeys("/pictures/abc/large");
        assertThat(types).containsValue("image/png");
        assertThat(signatures.get("/pictures/abc/large"))
                .startsWith("AWS4-HMAC-SHA256 Credential=key/")
                .contains("/nowhere/s3/aws4_request");
    }

    /** As much of an object store as these tests need. */
    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var sent = exchange.getRequestBody().readAllBytes();
        signatures.put(path, exchange.getRequestHeaders().getFirst("Authorization"));
        switch (exchange.getRequestMethod()) {
            case "PUT" -> {
                kept.put(path, sent);
                types.put(path, exchange.getRequestHeaders().getFirst("Content-Type"));
                exchange.getResponseHeaders().set("ETag", "\"1\"");
                send(exchange, 200, new byte[0]);
            }
            case "DELETE" -> {
                kept.remove(path);
                send(exchange, 204, new byte[0]);
            }
            default -> {
                var file = kept.get(path);
                var error = ("<Error><Code>" + code + "</Code></Error>").getBytes(StandardCharsets.UTF_8);
                send(exchange, file == null ? missing : 200, file == null ? error : file);
            }
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
