package samskap.asking.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import samskap.identity.PersonId;

/**
 * The links in mails by which somebody says that they want to be asked seldom or never: signed, so that whoever has the
 * mail may say it without signing in, for themselves and nothing else.
 */
@Component
class NoLinks {

    /** Below the address of the other ways out of mails. */
    static final String PATH = "/unsubscribe/asks/";

    private static final String HMAC = "HmacSHA256";
    private static final byte[] USE = "samskap asks 1".getBytes(StandardCharsets.US_ASCII);

    private final LinkKey key;

    NoLinks(LinkKey key) {
        this.key = key;
    }

    /** From the root. */
    String path(PersonId person) {
        var body = ByteBuffer.allocate(Long.BYTES).putLong(person.value()).array();
        var signature = signature(body);
        var whole = ByteBuffer.allocate(body.length + signature.length)
                .put(body)
                .put(signature)
                .array();
        return PATH + Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /** Empty for a forged one. */
    Optional<PersonId> read(String token) {
        try {
            var whole = Base64.getUrlDecoder().decode(token);
            var body = Arrays.copyOf(whole, Long.BYTES);
            // Takes as long for a wrong signature as for a right one, so that none can be felt out byte by byte.
            return whole.length > Long.BYTES
                            && MessageDigest.isEqual(
                                    signature(body), Arrays.copyOfRange(whole, Long.BYTES, whole.length))
                    ? Optional.of(new PersonId(ByteBuffer.wrap(body).getLong()))
                    : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private byte[] signature(byte[] body) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key.bytes(), HMAC));
            mac.update(USE);
            return mac.doFinal(body);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
