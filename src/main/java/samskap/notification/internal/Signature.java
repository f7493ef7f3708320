package samskap.notification.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A few bytes with their HMAC-SHA256, in the letters of Base64 for addresses. */
final class Signature {

    private static final String HMAC = "HmacSHA256";
    private static final int LENGTH = 32;

    private Signature() {}

    static String signed(String use, byte[] body, byte[] key) {
        var whole = ByteBuffer.allocate(body.length + LENGTH)
                .put(body)
                .put(of(use, body, key))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /** The bytes that were signed; empty for anything that was not signed for this use with this key. */
    static Optional<byte[]> read(String use, String signed, byte[] key) {
        try {
            var whole = Base64.getUrlDecoder().decode(signed);
            if (whole.length <= LENGTH) {
                return Optional.empty();
            }
            var body = Arrays.copyOf(whole, whole.length - LENGTH);
            // Takes as long for a wrong signature as for a right one, so that none can be felt out byte by byte.
            return MessageDigest.isEqual(of(use, body, key), Arrays.copyOfRange(whole, body.length, whole.length))
                    ? Optional.of(body)
                    : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static byte[] of(String use, byte[] body, byte[] key) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            mac.update(use.getBytes(StandardCharsets.US_ASCII));
            return mac.doFinal(body);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
