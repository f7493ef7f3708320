package samskap.mail.internal;

import java.util.Arrays;
import java.util.Locale;

/** Bytes in the letters a to z and the digits 2 to 7 (RFC 4648), without padding; case makes no difference. */
final class Base32 {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int BITS = 5;

    private Base32() {}

    /** How many letters so many bytes become. */
    static int length(int bytes) {
        return (bytes * Byte.SIZE + BITS - 1) / BITS;
    }

    static String encode(byte[] bytes) {
        var text = new StringBuilder(length(bytes.length));
        for (var letter = 0; letter < length(bytes.length); letter++) {
            var value = 0;
            for (var bit = letter * BITS; bit < (letter + 1) * BITS; bit++) {
                value = value << 1 | bit(bytes, bit);
            }
            text.append(LETTERS.charAt(value));
        }
        return text.toString();
    }

    private static int bit(byte[] bytes, int bit) {
        var at = bit / Byte.SIZE;
        return at < bytes.length ? bytes[at] >> (Byte.SIZE - 1 - bit % Byte.SIZE) & 1 : 0;
    }

    /** Nothing for what {@link #encode} never writes: each text of bytes has one form only. */
    static byte[] decode(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        var bytes = new byte[lower.length() * BITS / Byte.SIZE];
        for (var letter = 0; letter < lower.length(); letter++) {
            var value = LETTERS.indexOf(lower.charAt(letter));
            if (value < 0) {
                return new byte[0];
            }
            for (var place = 0; place < BITS; place++) {
                var bit = letter * BITS + place;
                if (bit / Byte.SIZE < bytes.length && (value >> (BITS - 1 - place) & 1) == 1) {
                    bytes[bit / Byte.SIZE] |= (byte) (0x80 >> bit % Byte.SIZE);
                }
            }
        }
        return encode(bytes).equals(lower) ? bytes : Arrays.copyOf(bytes, 0);
    }
}
