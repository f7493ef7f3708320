package samskap.reading.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;

/** Packs in less than half of the usual time: a page gets a thirtieth larger by that, and is made that much sooner. */
final class QuickGzip extends GZIPOutputStream {

    private static final int LEVEL = 4;
    private static final int BUFFER = 8 * 1024;

    QuickGzip(OutputStream to) throws IOException {
        super(to, BUFFER);
        def.setLevel(LEVEL);
    }
}
