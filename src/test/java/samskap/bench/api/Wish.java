package samskap.bench.api;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Something that a program asks for.
 *
 * @param path below the API's root
 * @param secret of the token that it shows
 * @param key under which it is done once, null without one
 * @param json what comes with it, null for nothing
 */
public record Wish(
        String method,
        String path,
        String secret,
        @Nullable String key,
        @Nullable String json) {

    public static Wish get(String path, String secret) {
        return new Wish("GET", path, secret, null, null);
    }

    public static Wish put(String path, String secret) {
        return new Wish("PUT", path, secret, null, null);
    }

    public static Wish post(String path, String secret, String key, String json) {
        return new Wish("POST", path, secret, key, json);
    }

    byte[] bytes() {
        var head = new StringBuilder(method + " /api/v1" + path + " HTTP/1.1\r\nHost: localhost\r\n");
        head.append("Authorization: Bearer ").append(secret).append("\r\nAccept-Language: en\r\n");
        if (key != null) {
            head.append("Idempotency-Key: ").append(key).append("\r\n");
        }
        var body = json == null ? new byte[0] : json.getBytes(StandardCharsets.UTF_8);
        if (json != null) {
            head.append("Content-Type: application/json\r\n");
        }
        head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
        var bytes = head.toString().getBytes(StandardCharsets.US_ASCII);
        var all = new byte[bytes.length + body.length];
        System.arraycopy(bytes, 0, all, 0, bytes.length);
        System.arraycopy(body, 0, all, bytes.length, body.length);
        return all;
    }
}
