package samskap.reply.mime;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes letters of bytes whose charset is declared, wrongly declared, or not at all. What is UTF-8 by its bytes is read
 * as UTF-8 whatever is declared among charsets of one byte a letter: other texts are almost never valid UTF-8 by
 * chance. What is declared UTF-8 and is not in places, is read as Windows-1252 in those places.
 */
public final class Charsets {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Names that mail programs write and Java does not know, or knows as something narrower than what is meant. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("ansi", "windows-1252"),
            Map.entry("cp-1252", "windows-1252"),
            Map.entry("windows1252", "windows-1252"),
            Map.entry("iso-8859-8-i", "iso-8859-8"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("gb2312", "gb18030"),
            Map.entry("gbk", "gb18030"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("cp-850", "ibm850"),
            Map.entry("macintosh", "x-macroman"),
            Map.entry("x-mac-roman", "x-macroman"),
            Map.entry("utf8mb4", "utf-8"),
            Map.entry("unicode-1-1-utf-8", "utf-8"));

    private Charsets() {}

    /** @param declared the charset's name, empty when none is */
    public static String decode(byte[] bytes, String declared) {
        var charset = charset(declared);
        var marked = byMark(bytes);
        if (marked != null) {
            return new String(bytes, marked).substring(1);
        }
        if (charset != null && !isGuessable(charset)) {
            return new String(bytes, charset);
        }
        var utf8 = Utf8.look(bytes);
        if (utf8.isClean()) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        if (StandardCharsets.UTF_8.equals(charset) ? utf8.letters() > 0 : utf8.letters() > 20 * utf8.errors()) {
            return Utf8.decodeMended(bytes, WINDOWS);
        }
        return new String(bytes, charset == null || isUnicodeOrAscii(charset) ? WINDOWS : charset);
    }

    private static @Nullable Charset byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return startsWith(bytes, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (var at = 0; at < mark.length; at++) {
            if (bytes.length <= at || (bytes[at] & 0xff) != mark[at]) {
                return false;
            }
        }
        return true;
    }

    /** Whether bytes above ASCII could be told from UTF-8: true for all charsets of one byte a letter. */
    private static boolean isGuessable(Charset charset) {
        return isUnicodeOrAscii(charset)
                || charset.name().startsWith("windows-125")
                || charset.name().startsWith("ISO-8859-");
    }

    private static boolean isUnicodeOrAscii(Charset charset) {
        return charset.equals(StandardCharsets.UTF_8) || charset.equals(StandardCharsets.US_ASCII);
    }

    private static @Nullable Charset charset(String declared) {
        var name = declared.strip().toLowerCase(Locale.ROOT);
        try {
            var charset = name.isEmpty() ? null : Charset.forName(MEANT.getOrDefault(name, name));
            return charset != null && canDecode(charset) ? charset : null;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }

    /** Some charsets of the JDK only guess which other one is meant, and fail where they cannot. */
    private static boolean canDecode(Charset charset) {
        return !charset.name().startsWith("x-JISAuto") && charset.newDecoder().malformedInputAction() != null;
    }
}
