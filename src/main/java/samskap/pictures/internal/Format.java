package samskap.pictures.internal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import samskap.shared.Refusal;

/** The formats that we read. A file is what its first bytes say, whatever it is called. */
enum Format {
    JPEG,
    PNG,
    GIF;

    private static final int TELLING = 64;

    /** What the JDK's readers know it by. */
    String reader() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @param head the beginning of a file
     * @throws Refusal when it is none of these, saying what it seems to be
     */
    static Format of(byte[] head) {
        var text = new String(head, 0, Math.min(head.length, TELLING), StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (text.startsWith("\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (text.startsWith("GIF87a") || text.startsWith("GIF89a")) {
            return GIF;
        }
        throw Refused.because(nameOf(text));
    }

    private static String nameOf(String head) {
        if (head.startsWith("ftyp", 4)) {
            return head.substring(8).matches("(?s)(he[ivx][a-z]|mif1|msf1).*") ? "heic" : "film";
        }
        var words = head.toLowerCase(Locale.ROOT).stripLeading();
        return words.startsWith("<svg") || words.startsWith("<?xml") ? "drawing" : "notPicture";
    }
}
