package samskap.reply.mime;

import java.nio.charset.StandardCharsets;

/** Goes through bytes line by line. A line ends with LF or CRLF, which are not part of it. */
final class LineCursor {

    private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);

    private final byte[] bytes;
    private final int end;
    private int start;
    private int stop;
    private int next;

    LineCursor(Slice slice) {
        bytes = slice.bytes();
        end = slice.to();
        next = slice.from();
    }

    /** Passes over blank lines, and the line that begins with "From " in a file of mails. */
    void skipWhatMailboxesAdd() {
        while (advance()) {
            if (!isBlank() && !startsWith(FROM)) {
                stepBack();
                return;
            }
        }
    }

    boolean advance() {
        if (next >= end) {
            start = stop = end;
            return false;
        }
        start = next;
        var at = start;
        while (at < end && bytes[at] != '\n') {
            at++;
        }
        next = Math.min(at + 1, end);
        stop = at > start && bytes[at - 1] == '\r' ? at - 1 : at;
        return true;
    }

    /** The current line comes again. */
    void stepBack() {
        next = start;
    }

    int start() {
        return start;
    }

    /** Where the next line begins. */
    int next() {
        return next;
    }

    int length() {
        return stop - start;
    }

    int at(int index) {
        return bytes[start + index] & 0xff;
    }

    boolean isBlank() {
        for (var at = start; at < stop; at++) {
            if (bytes[at] != ' ' && bytes[at] != '\t' && bytes[at] != '\r') {
                return false;
            }
        }
        return true;
    }

    boolean startsWith(byte[] prefix) {
        if (length() < prefix.length) {
            return false;
        }
        for (var at = 0; at < prefix.length; at++) {
            if (bytes[start + at] != prefix[at]) {
                return false;
            }
        }
        return true;
    }
}
