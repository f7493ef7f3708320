package samskap.reply.mime;

import java.io.InputStream;

/** Quoted-printable; an equals sign that begins nothing stays one. */
final class QuotedPrintableStream extends InputStream {

    private final byte[] bytes;
    private final int end;
    private final boolean header;
    private int at;
    /** Where the white space ends that is being handed out. */
    private int spaceEnd;

    QuotedPrintableStream(Slice slice, boolean header) {
        bytes = slice.bytes();
        at = slice.from();
        end = slice.to();
        this.header = header;
    }

    @Override
    public int read() {
        while (at < end) {
            var letter = bytes[at] & 0xff;
            if (letter == '=') {
                var soft = softBreak();
                if (soft > 0) {
                    at = soft;
                    continue;
                }
                return escaped();
            }
            if ((letter == ' ' || letter == '\t') && !header && at >= spaceEnd) {
                spaceEnd = skipSpace(at);
                if (spaceEnd >= end || isLineEnd(bytes[spaceEnd])) {
                    at = spaceEnd;
                    continue;
                }
            }
            at++;
            return header && letter == '_' ? ' ' : letter;
        }
        return -1;
    }

    /** Where the next line begins, when the equals sign is the last thing on its line; else 0. */
    private int softBreak() {
        var next = skipSpace(at + 1);
        if (next >= end) {
            return end;
        }
        if (bytes[next] == '\n') {
            return next + 1;
        }
        return bytes[next] == '\r' ? next + (next + 1 < end && bytes[next + 1] == '\n' ? 2 : 1) : 0;
    }

    private int escaped() {
        if (at + 2 < end) {
            var high = Character.digit(bytes[at + 1], 16);
            var low = Character.digit(bytes[at + 2], 16);
            if (high >= 0 && low >= 0) {
                at += 3;
                return high << 4 | low;
            }
        }
        return bytes[at++];
    }

    private int skipSpace(int from) {
        var next = from;
        while (next < end && (bytes[next] == ' ' || bytes[next] == '\t')) {
            next++;
        }
        return next;
    }

    private static boolean isLineEnd(int letter) {
        return letter == '\n' || letter == '\r';
    }
}
