package samskap.reply.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Words of a header that are written as {@code =?charset?Q?…?=} or {@code =?charset?B?…?=} (RFC 2047). Neighbours in
 * one charset are joined before they become letters, since programs cut letters in two; white space between them is
 * none.
 */
final class EncodedWords {

    /** One encoded word: where it ends, and its bytes. */
    private record Word(String charset, byte[] bytes, int end) {}

    private final String text;
    private final StringBuilder decoded = new StringBuilder();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private String charset = "";

    private EncodedWords(String text) {
        this.text = text;
    }

    static String decode(String text) {
        return text.contains("=?") ? new EncodedWords(text).decode() : text;
    }

    private String decode() {
        var at = 0;
        while (at < text.length()) {
            var begin = text.indexOf("=?", at);
            var word = begin < 0 ? null : word(begin);
            if (word == null) {
                var to = begin < 0 ? text.length() : begin + 2;
                plain(at, to);
                at = to;
            } else {
                if (!(text.substring(at, begin).isBlank() && pending.size() > 0)) {
                    plain(at, begin);
                }
                encoded(word);
                at = word.end();
            }
        }
        flush();
        return decoded.toString();
    }

    private void plain(int from, int to) {
        if (to > from) {
            flush();
            decoded.append(text, from, to);
        }
    }

    private void encoded(Word word) {
        if (!word.charset().equals(charset)) {
            flush();
        }
        charset = word.charset();
        pending.writeBytes(word.bytes());
    }

    private void flush() {
        if (pending.size() > 0) {
            decoded.append(Charsets.decode(pending.toByteArray(), charset));
            pending.reset();
        }
    }

    private @Nullable Word word(int begin) {
        var first = text.indexOf('?', begin + 2);
        var second = first < 0 ? -1 : text.indexOf('?', first + 1);
        if (second != first + 2 || first > begin + 60) {
            return null;
        }
        var end = text.indexOf("?=", second + 1);
        if (end < 0) {
            return null;
        }
        var charset = text.substring(begin + 2, first).toLowerCase(Locale.ROOT);
        var language = charset.indexOf('*');
        var bytes = text.substring(second + 1, end).getBytes(StandardCharsets.ISO_8859_1);
        var slice = new Slice(bytes, 0, bytes.length);
        return switch (text.charAt(first + 1)) {
            case 'q', 'Q' -> new Word(named(charset, language), Transfer.headerQ(slice), end + 2);
            case 'b', 'B' -> new Word(named(charset, language), Transfer.base64(slice), end + 2);
            default -> null;
        };
    }

    private static String named(String charset, int language) {
        return language < 0 ? charset : charset.substring(0, language);
    }
}
