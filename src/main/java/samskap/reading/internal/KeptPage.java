package samskap.reading.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/**
 * A finished page.
 *
 * @param gzipped its bytes as they travel
 * @param tag its entity tag, weak because both encodings share it
 * @param path its right address without the query
 * @param made the count of changes that it shows; see {@link Freshness}
 * @param madeAt when, in milliseconds
 */
record KeptPage(byte[] gzipped, String tag, String path, long made, long madeAt) {

    private static final int OVERHEAD = 400;

    /** How much memory it takes, in bytes. */
    int weight() {
        return gzipped.length + OVERHEAD;
    }

    /** For the few who can't unpack. */
    byte[] plain() {
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(gzipped))) {
            return unpacked.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
