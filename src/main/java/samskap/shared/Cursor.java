package samskap.shared;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in an ordered list: the sort key and the id of the last row that was seen (keyset paging). It stays valid
 * while rows are added or change before it.
 *
 * @param key the row's sort key, in the order's own unit
 * @param id the row's id, which breaks ties
 */
public record Cursor(double key, long id) {

    private static final int BYTES = Double.BYTES + Long.BYTES;

    /** A place in a list that is ordered by moments, to the microsecond. */
    public static Cursor of(Instant moment, long id) {
        return new Cursor(moment.getEpochSecond() * 1e6 + moment.getNano() / 1_000, id);
    }

    /** The moment that {@link #of(Instant, long)} was given. */
    public Instant moment() {
        var micros = (long) key;
        return Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000), Math.floorMod(micros, 1_000_000) * 1_000L);
    }

    /** The cursor as it stands in an address: 22 characters of base64url. */
    public String encoded() {
        var bytes = ByteBuffer.allocate(BYTES).putDouble(key).putLong(id).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Reads what an address said; empty for anything that {@link #encoded()} did not make. */
    public static Optional<Cursor> decode(@Nullable String encoded) {
        if (encoded == null) {
            return Optional.empty();
        }
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(encoded));
            if (bytes.remaining() != BYTES) {
                return Optional.empty();
            }
            var key = bytes.getDouble();
            return Double.isFinite(key) ? Optional.of(new Cursor(key, bytes.getLong())) : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
