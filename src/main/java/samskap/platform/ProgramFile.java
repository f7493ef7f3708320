package samskap.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Copies a program up to the last byte that is ever loaded. On Linux the server comes with its debug information behind
 * it, nine tenths of 300 MB: leaving that out makes the first start seconds faster and the folder small.
 */
final class ProgramFile {

    private static final int ELF_MAGIC = 0x464c457f;
    private static final int ELF_64_BIT_LITTLE_ENDIAN = 0x0102;
    private static final int HEADERS = 4096;

    private ProgramFile() {}

    static void copy(InputStream from, Path to) throws IOException {
        byte[] head = from.readNBytes(HEADERS);
        long left = loadedLength(ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN)) - head.length;
        try (OutputStream out = Files.newOutputStream(to)) {
            out.write(head);
            var buffer = new byte[1 << 16];
            int read;
            while (left > 0 && (read = from.read(buffer, 0, (int) Math.min(buffer.length, left))) >= 0) {
                out.write(buffer, 0, read);
                left -= read;
            }
        }
    }

    /** The end of the last segment in an ELF file's program headers; for any other file there is no end to see. */
    private static long loadedLength(ByteBuffer head) {
        if (head.capacity() < HEADERS || head.getInt(0) != ELF_MAGIC || head.getShort(4) != ELF_64_BIT_LITTLE_ENDIAN) {
            return Long.MAX_VALUE;
        }
        int first = (int) head.getLong(32);
        int size = head.getShort(54);
        int count = head.getShort(56);
        long end = HEADERS;
        for (int segment = first; segment < first + count * size; segment += size) {
            end = Math.max(end, head.getLong(segment + 8) + head.getLong(segment + 32));
        }
        return end;
    }
}
