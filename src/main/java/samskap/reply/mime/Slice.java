package samskap.reply.mime;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A stretch of a mail's bytes; nothing is copied. */
public record Slice(byte[] bytes, int from, int to) {

    public int length() {
        return to - from;
    }

    public InputStream open() {
        return new ByteArrayInputStream(bytes, from, length());
    }
}
