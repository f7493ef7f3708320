package samskap.reply.mime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.modulith.NamedInterface;

/**
 * A header: its fields in their order, folded lines joined. Of more than {@value #MOST} fields the first ones are kept,
 * of longer values the beginning.
 */
@NamedInterface("headers")
public final class Headers {

    private static final int MOST = 500;
    private static final int LONGEST = 16_384;
    private static final int LONGEST_NAME = 100;

    /** A name in lower case and what stands after its colon, its bytes not yet made words. */
    private record Field(String name, StringBuilder raw) {}

    private final List<Field> fields = new ArrayList<>();
    private int end;

    private Headers() {}

    /** Reads to the blank line that ends a header, or to the first line that is none of a header. */
    static Headers read(LineCursor lines) {
        var headers = new Headers();
        while (lines.advance()) {
            if (lines.length() == 0 || lines.isBlank()) {
                break;
            }
            if (!headers.add(lines)) {
                lines.stepBack();
                break;
            }
        }
        headers.end = lines.next();
        return headers;
    }

    /** The header that a mail begins with, whatever its bytes are. */
    public static Headers ofMail(byte[] mail) {
        var lines = new LineCursor(new Slice(mail, 0, mail.length));
        lines.skipWhatMailboxesAdd();
        return read(lines);
    }

    /** The fields of a header that stands in a text, as in reports about mails. */
    public static Headers of(Slice text) {
        return read(new LineCursor(text));
    }

    /** Groups of fields with blank lines between them, as in a delivery report. */
    public static List<Headers> groups(Slice text, int most) {
        var lines = new LineCursor(text);
        var groups = new ArrayList<Headers>();
        while (groups.size() < most && lines.advance()) {
            if (!lines.isBlank()) {
                lines.stepBack();
                var group = read(lines);
                if (group.isEmpty()) {
                    lines.advance();
                } else {
                    groups.add(group);
                }
            }
        }
        return groups;
    }

    private boolean add(LineCursor lines) {
        var first = lines.at(0);
        if (first == ' ' || first == '\t') {
            if (fields.isEmpty()) {
                return false;
            }
            append(fields.getLast().raw(), lines, 0);
            return true;
        }
        var colon = colon(lines);
        if (colon < 0 || fields.size() >= MOST) {
            return colon >= 0;
        }
        var name = new StringBuilder();
        for (var at = 0; at < colon && lines.at(at) > ' '; at++) {
            name.append((char) lines.at(at));
        }
        var field = new Field(name.toString().toLowerCase(Locale.ROOT), new StringBuilder());
        append(field.raw(), lines, colon + 1);
        fields.add(field);
        return true;
    }

    /** Where a field's name ends, or −1 when the line is no field. */
    private static int colon(LineCursor lines) {
        if (lines.at(0) == '-' && lines.length() > 1 && lines.at(1) == '-') {
            return -1;
        }
        var most = Math.min(lines.length(), LONGEST_NAME);
        var spaced = false;
        for (var at = 0; at < most; at++) {
            var letter = lines.at(at);
            if (letter == ':') {
                return at > 0 ? at : -1;
            }
            if (letter == ' ' || letter == '\t') {
                spaced = true;
            } else if (spaced || letter < ' ' || letter > '~') {
                return -1;
            }
        }
        return -1;
    }

    private static void append(StringBuilder raw, LineCursor lines, int from) {
        var most = Math.min(lines.length(), from + LONGEST - raw.length());
        for (var at = from; at < most; at++) {
            raw.append((char) lines.at(at));
        }
    }

    /** Where in the bytes that it was read from the body begins. */
    public int end() {
        return end;
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }

    public boolean has(String name) {
        return fields.stream().anyMatch(field -> field.name().equals(name));
    }

    /** How often a field stands there. */
    public int count(String name) {
        return (int) fields.stream().filter(field -> field.name().equals(name)).count();
    }

    /** The first field of that name (in lower case) as words, encoded ones decoded. */
    public Optional<String> words(String name) {
        return raw(name).map(EncodedWords::decode);
    }

    /** The first field of that name as it is written, without comments being read or words decoded. */
    public Optional<String> raw(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .map(Headers::value);
    }

    /** All fields of that name as words in one line; empty when there is none. */
    public String line(String name) {
        return all(name).stream().map(EncodedWords::decode).collect(Collectors.joining(", "));
    }

    /** All fields of that name as they are written. */
    public List<String> all(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(Headers::value)
                .toList();
    }

    /** The first field of that name in lower case, empty when there is none: for comparing with known words. */
    public String folded(String name) {
        return raw(name).orElse("").toLowerCase(Locale.ROOT);
    }

    /** Bytes above ASCII are UTF-8 where they can be (RFC 6532), else what Windows writes. */
    private static String value(Field field) {
        var raw = field.raw().toString().strip();
        var ascii = raw.chars().allMatch(letter -> letter < 0x80);
        return ascii ? raw : Charsets.decode(raw.getBytes(StandardCharsets.ISO_8859_1), "");
    }
}
