package samskap.api.http;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import samskap.shared.Cursor;

/**
 * A cursor as programs see it: where a page ended, and of which list. One that is shown to another list would lead
 * somewhere that nobody meant.
 */
final class PageMark {

    private static final int BYTES = Double.BYTES + Long.BYTES + Integer.BYTES;

    private PageMark() {}

    /** @param list all that tells the list from another; equal for equal lists, after a restart too */
    static String of(Cursor cursor, Object list) {
        var bytes = ByteBuffer.allocate(BYTES)
                .putDouble(cursor.key())
                .putLong(cursor.id())
                .putInt(list.toString().hashCode())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static Optional<Cursor> read(String mark, Object list) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(mark));
            if (bytes.remaining() != BYTES) {
                return Optional.empty();
            }
            var cursor = new Cursor(bytes.getDouble(), bytes.getLong());
            return Double.isFinite(cursor.key())
                            && bytes.getInt() == list.toString().hashCode()
                    ? Optional.of(cursor)
                    : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
