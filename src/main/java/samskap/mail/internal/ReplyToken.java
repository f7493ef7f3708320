package samskap.mail.internal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import samskap.identity.PersonId;
import samskap.mail.ReplyTo;
import samskap.mail.ReplyTo.Purpose;

/**
 * A {@link ReplyTo} in letters that every mail program leaves as they are: the key's number, the purpose, the day, the
 * ids in as few bytes as they take, and 96 bits of HMAC-SHA256 over all of it, in lower-case base32.
 */
final class ReplyToken {

    private static final int SIGNATURE = 12;
    private static final int HEAD = 4;
    private static final int NUMBERS = 3;
    private static final int FEWEST = HEAD + NUMBERS + SIGNATURE;

    /** What it takes at most, while no id is beyond 34 thousand million. */
    static final int LONGEST = Base32.length(HEAD + NUMBERS * 5 + SIGNATURE);

    private static final String HMAC = "HmacSHA256";

    /** Keeps a signature from being one of anything else that is signed with the same key. */
    private static final byte[] USE = "samskap reply 1".getBytes(StandardCharsets.US_ASCII);

    private static final Instant FIRST_DAY = Instant.parse("2025-01-01T00:00:00Z");

    private ReplyToken() {}

    static String write(ReplyTo to, MailKey key) {
        var body = new ByteArrayOutputStream();
        body.write(key.number());
        body.write(to.purpose().ordinal());
        var day = (int) Math.clamp(Duration.between(FIRST_DAY, to.at()).toDays(), 0, 0xFFFF);
        body.write(day >> 8);
        body.write(day);
        putNumber(body, to.person().value());
        putNumber(body, to.idea() == null ? 0 : to.idea());
        putNumber(body, to.message() == null ? 0 : to.message());
        var signed = body.toByteArray();
        body.writeBytes(signature(signed, key.secret()));
        return Base32.encode(body.toByteArray());
    }

    /**
     * Reads what stood in an address, whatever the case of its letters.
     *
     * @return empty for anything that was not signed with one of the keys
     */
    static Optional<ReplyTo> read(String token, MailKeys keys) {
        var whole = Base32.decode(token);
        if (whole.length < FEWEST) {
            return Optional.empty();
        }
        var body = Arrays.copyOf(whole, whole.length - SIGNATURE);
        var secret = keys.secret(body[0] & 0xFF);
        // Takes as long for a wrong signature as for a right one, so that none can be felt out byte by byte.
        return secret != null
                        && MessageDigest.isEqual(
                                signature(body, secret), Arrays.copyOfRange(whole, body.length, whole.length))
                ? Optional.of(parse(ByteBuffer.wrap(body)))
                : Optional.empty();
    }

    private static ReplyTo parse(ByteBuffer body) {
        body.get();
        var purpose = Purpose.values()[body.get()];
        var at = FIRST_DAY.plus(Duration.ofDays(body.getShort() & 0xFFFF));
        var person = new PersonId(number(body));
        var idea = number(body);
        var message = number(body);
        return new ReplyTo(person, purpose, idea == 0 ? null : idea, message == 0 ? null : message, at);
    }

    /** Seven bits in each byte, the lowest first; the eighth says that more follow. */
    private static void putNumber(ByteArrayOutputStream out, long number) {
        var left = number;
        while (left > 0x7F) {
            out.write((int) (left & 0x7F) | 0x80);
            left >>>= 7;
        }
        out.write((int) left);
    }

    private static long number(ByteBuffer in) {
        var number = 0L;
        for (var shift = 0; ; shift += 7) {
            var next = in.get();
            number |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    private static byte[] signature(byte[] body, byte[] secret) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret, HMAC));
            mac.update(USE);
            return Arrays.copyOf(mac.doFinal(body), SIGNATURE);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
