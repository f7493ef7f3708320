package samskap.reply.mime;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** How bytes travel within a mail, undone while they are read. What is written wrongly is read as well as it goes. */
public enum Transfer {
    PLAIN,
    BASE64,
    QUOTED_PRINTABLE;

    static Transfer named(String name) {
        return switch (name.strip().toLowerCase(Locale.ROOT)) {
            case "base64" -> BASE64;
            case "quoted-printable" -> QUOTED_PRINTABLE;
            default -> PLAIN;
        };
    }

    InputStream open(Slice slice) {
        return switch (this) {
            case PLAIN -> slice.open();
            case BASE64 -> new Base64Stream(slice);
            case QUOTED_PRINTABLE -> new QuotedPrintableStream(slice, false);
        };
    }

    /** At most how many bytes that many bytes become. */
    long decodedSize(long length) {
        return this == BASE64 ? length / 4 * 3 : length;
    }

    static byte[] base64(Slice slice) {
        return all(new Base64Stream(slice));
    }

    /** As in headers, where an underscore is a space. */
    static byte[] headerQ(Slice slice) {
        return all(new QuotedPrintableStream(slice, true));
    }

    private static byte[] all(InputStream stream) {
        try (stream) {
            var bytes = new ByteArrayOutputStream();
            stream.transferTo(bytes);
            return bytes.toByteArray();
        } catch (IOException fromMemory) {
            throw new IllegalStateException(fromMemory);
        }
    }
}
