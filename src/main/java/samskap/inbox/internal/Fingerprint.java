package samskap.inbox.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What a mail hashes to: what its writer's program wrote, headers and body, without what mail servers write on it on
 * its way. The same mail that is brought twice, or on two ways, hashes to the same.
 */
final class Fingerprint {

    private static final List<String> WRITTEN = List.of("Message-ID", "Date", "From", "Subject", "In-Reply-To");

    private Fingerprint() {}

    static String of(byte[] raw) {
        try {
            var rest = new ByteArrayInputStream(raw);
            var headers = new InternetHeaders(rest, true);
            var digest = MessageDigest.getInstance("SHA-256");
            for (var name : WRITTEN) {
                var value = headers.getHeader(name, "\n");
                digest.update((name + ":" + unfolded(value) + "\n").getBytes(StandardCharsets.UTF_8));
            }
            digest.update(raw, raw.length - rest.available(), rest.available());
            return HexFormat.of().formatHex(digest.digest());
        } catch (MessagingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String unfolded(String value) {
        return value == null ? "" : value.replaceAll("\\s+", " ").strip();
    }
}
