package samskap.inbox.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import samskap.reply.mime.Headers;

/**
 * What a mail hashes to: what its writer's program wrote, headers and body, without what mail servers write on it on
 * its way. The same mail that is brought twice, or on two ways, hashes to the same; only what came through a list,
 * which may be for that list, is another one.
 */
final class Fingerprint {

    private static final List<String> WRITTEN = List.of("message-id", "date", "from", "subject", "in-reply-to");

    private Fingerprint() {}

    static String of(byte[] raw) {
        try {
            var headers = Headers.ofMail(raw);
            var digest = MessageDigest.getInstance("SHA-256");
            for (var name : WRITTEN) {
                var value = String.join(" ", headers.all(name));
                digest.update((name + ":" + unfolded(value) + "\n").getBytes(StandardCharsets.UTF_8));
            }
            for (var list : headers.all("list-id")) {
                digest.update(("list-id:" + unfolded(list) + "\n").getBytes(StandardCharsets.UTF_8));
            }
            digest.update(raw, headers.end(), raw.length - headers.end());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String unfolded(String value) {
        return value.replaceAll("\\s+", " ").strip();
    }
}
