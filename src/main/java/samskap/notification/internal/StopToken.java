package samskap.notification.internal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;

/**
 * What a link in a mail stops, signed: whoever has the mail may stop it, without signing in, and nothing else.
 *
 * @param idea null for all mail
 */
record StopToken(PersonId person, @Nullable IdeaId idea) {

    private static final String HMAC = "HmacSHA256";
    private static final int BODY = 2 * Long.BYTES;
    private static final int SIGNATURE = 32;

    /** 64 characters that stand in an address as they are. */
    String signed(byte[] key) {
        var body = ByteBuffer.allocate(BODY)
                .putLong(person.value())
                .putLong(idea == null ? 0 : idea.value())
                .array();
        var whole = ByteBuffer.allocate(BODY + SIGNATURE)
                .put(body)
                .put(signature(body, key))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /** Reads what an address said; empty for anything that was not signed with this key. */
    static Optional<StopToken> read(String signed, byte[] key) {
        try {
            var whole = Base64.getUrlDecoder().decode(signed);
            if (whole.length != BODY + SIGNATURE) {
                return Optional.empty();
            }
            var body = Arrays.copyOf(whole, BODY);
            // Takes as long for a wrong signature as for a right one, so that none can be felt out byte by byte.
            return MessageDigest.isEqual(signature(body, key), Arrays.copyOfRange(whole, BODY, whole.length))
                    ? Optional.of(of(ByteBuffer.wrap(body)))
                    : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static StopToken of(ByteBuffer body) {
        var person = new PersonId(body.getLong());
        var idea = body.getLong();
        return new StopToken(person, idea == 0 ? null : new IdeaId(idea));
    }

    private static byte[] signature(byte[] body, byte[] key) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(body);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
