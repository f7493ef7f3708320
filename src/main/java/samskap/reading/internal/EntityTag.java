package samskap.reading.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** The ETag of what is sent: the same words have the same, however they are packed. */
final class EntityTag {

    private static final int BYTES = 12;

    private EntityTag() {}

    static String of(byte[] bytes) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            var start = Arrays.copyOf(hash, BYTES);
            return "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(start) + "\"";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }
}
