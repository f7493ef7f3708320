package samskap.reply.mime;

import java.io.InputStream;

/** Base64 as mails have it: line ends and strange letters are skipped, missing padding is none. */
final class Base64Stream extends InputStream {

    private final byte[] bytes;
    private final int end;
    private int at;
    private int bits;
    private int held;

    Base64Stream(Slice slice) {
        bytes = slice.bytes();
        at = slice.from();
        end = slice.to();
    }

    @Override
    public int read() {
        while (held < 8) {
            if (at >= end) {
                return -1;
            }
            var letter = bytes[at++];
            var value = value(letter);
            if (value >= 0) {
                bits = bits << 6 | value;
                held += 6;
            } else if (letter == '=') {
                held = 0;
            }
        }
        held -= 8;
        return bits >> held & 0xff;
    }

    private static int value(int letter) {
        if (letter >= 'A' && letter <= 'Z') {
            return letter - 'A';
        }
        if (letter >= 'a' && letter <= 'z') {
            return letter - 'a' + 26;
        }
        if (letter >= '0' && letter <= '9') {
            return letter - '0' + 52;
        }
        return switch (letter) {
            case '+', '-' -> 62;
            case '/', '_' -> 63;
            default -> -1;
        };
    }
}
