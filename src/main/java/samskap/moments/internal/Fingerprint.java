package samskap.moments.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.UUID;
import samskap.moments.NewMoment;

/** The SHA-256 of a key or of what was sent: it tells the same from something else, and gives nothing away. */
record Fingerprint(byte[] bytes) {

    private static final int HALF = 16;
    private static final String BETWEEN = "\u0000";

    static Fingerprint of(UUID key) {
        return of(key.toString());
    }

    static Fingerprint of(NewMoment moment) {
        return of(String.join(BETWEEN, Boolean.toString(moment.well()), moment.words(), moment.name()));
    }

    /** Half of that of a device's own number: enough to tell devices apart. */
    static byte[] ofDevice(String device) {
        return Arrays.copyOf(of("device" + BETWEEN + device).bytes(), HALF);
    }

    private static Fingerprint of(String text) {
        try {
            return new Fingerprint(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The key of something else that came under this key: each time the same. */
    UUID keyBeside(UUID key) {
        var both = (key + BETWEEN + Arrays.toString(bytes)).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(both);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
