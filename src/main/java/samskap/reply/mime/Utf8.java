package samskap.reply.mime;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Looks at bytes as UTF-8.
 *
 * @param letters sequences of several bytes that are letters
 * @param errors bytes that are part of none; a sequence cut off at the very end of others is not one
 */
record Utf8(int letters, int errors) {

    boolean isClean() {
        return errors == 0;
    }

    static Utf8 look(byte[] bytes) {
        var letters = 0;
        var errors = 0;
        var at = 0;
        while (at < bytes.length) {
            var length = sequence(bytes, at);
            if (length > 1) {
                letters++;
            } else if (length == 0 && !isCutOff(bytes, at)) {
                errors++;
            } else if (length == 0) {
                errors += letters == 0 ? 1 : 0;
                break;
            }
            at += Math.max(1, length);
        }
        return new Utf8(letters, errors);
    }

    /** As UTF-8, and what is none in the other charset. */
    static String decodeMended(byte[] bytes, Charset otherwise) {
        var text = new StringBuilder(bytes.length);
        var at = 0;
        while (at < bytes.length) {
            var from = at;
            var good = sequence(bytes, at) > 0;
            while (at < bytes.length && sequence(bytes, at) > 0 == good) {
                at += Math.max(1, sequence(bytes, at));
            }
            text.append(new String(bytes, from, at - from, good ? StandardCharsets.UTF_8 : otherwise));
        }
        return text.toString();
    }

    /** How many bytes the letter at this place has, 0 when there is none. */
    private static int sequence(byte[] bytes, int at) {
        var first = bytes[at] & 0xff;
        if (first < 0x80) {
            return 1;
        }
        var length = length(first);
        if (length == 0 || at + length > bytes.length) {
            return 0;
        }
        for (var next = 1; next < length; next++) {
            if ((bytes[at + next] & 0xc0) != 0x80) {
                return 0;
            }
        }
        return isAllowed(first, bytes[at + 1] & 0xff) ? length : 0;
    }

    private static int length(int first) {
        if (first >= 0xc2 && first <= 0xdf) {
            return 2;
        }
        if (first >= 0xe0 && first <= 0xef) {
            return 3;
        }
        return first >= 0xf0 && first <= 0xf4 ? 4 : 0;
    }

    /** Neither written longer than need be, nor half of a UTF-16 pair, nor beyond Unicode. */
    private static boolean isAllowed(int first, int second) {
        return switch (first) {
            case 0xe0 -> second >= 0xa0;
            case 0xed -> second < 0xa0;
            case 0xf0 -> second >= 0x90;
            case 0xf4 -> second < 0x90;
            default -> true;
        };
    }

    private static boolean isCutOff(byte[] bytes, int at) {
        var length = length(bytes[at] & 0xff);
        if (length == 0 || at + length <= bytes.length) {
            return false;
        }
        for (var next = at + 1; next < bytes.length; next++) {
            if ((bytes[next] & 0xc0) != 0x80) {
                return false;
            }
        }
        return true;
    }
}
