package samskap.reply.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A header's value with what follows it after semicolons, as in {@code text/plain; charset=utf-8}: quoted, bare,
 * continued in pieces and encoded in percent signs (RFC 2231), or with encoded words where they must not be.
 */
public final class Parameters {

    private static final int MOST = 60;

    private final String value;
    private final Map<String, String> parameters = new LinkedHashMap<>();

    private Parameters(String value) {
        this.value = value;
    }

    public static Parameters of(String header) {
        var pieces = pieces(header);
        var parameters = new Parameters(pieces.getFirst().strip().toLowerCase(Locale.ROOT));
        var continued = new LinkedHashMap<String, List<String>>();
        for (var piece : pieces.subList(1, pieces.size())) {
            var equals = piece.indexOf('=');
            if (equals > 0) {
                var name = piece.substring(0, equals).strip().toLowerCase(Locale.ROOT);
                var text = unquoted(piece.substring(equals + 1).strip());
                var star = name.indexOf('*');
                if (star < 0) {
                    parameters.parameters.putIfAbsent(name, EncodedWords.decode(text));
                } else {
                    continued
                            .computeIfAbsent(name.substring(0, star), any -> new ArrayList<>())
                            .add(name.substring(star) + "=" + text);
                }
            }
        }
        continued.forEach((name, parts) -> parameters.parameters.put(name, joined(parts)));
        return parameters;
    }

    /** What stands before the first semicolon, in lower case. */
    public String value() {
        return value;
    }

    /** A parameter by its name in lower case, empty when there is none. */
    public String get(String name) {
        return parameters.getOrDefault(name, "");
    }

    /** Cut at semicolons that stand in no quotes. */
    private static List<String> pieces(String header) {
        var pieces = new ArrayList<String>();
        var quoted = false;
        var from = 0;
        for (var at = 0; at < header.length() && pieces.size() < MOST; at++) {
            var letter = header.charAt(at);
            if (letter == '\\' && quoted) {
                at++;
            } else if (letter == '"') {
                quoted = !quoted;
            } else if (letter == ';' && !quoted) {
                pieces.add(header.substring(from, at));
                from = at + 1;
            }
        }
        pieces.add(header.substring(from));
        return pieces;
    }

    private static String unquoted(String text) {
        if (!text.startsWith("\"")) {
            var comment = text.indexOf(" (");
            return comment < 0 ? text : text.substring(0, comment);
        }
        var unquoted = new StringBuilder();
        for (var at = 1; at < text.length() && text.charAt(at) != '"'; at++) {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
            }
            unquoted.append(text.charAt(at));
        }
        return unquoted.toString();
    }

    /** Pieces such as {@code *0*=utf-8''na%C3%AFve} and {@code *1= thing}, in the order of their numbers. */
    private static String joined(List<String> parts) {
        parts.sort((one, other) -> Integer.compare(number(one), number(other)));
        var bytes = new ByteArrayOutputStream();
        var charset = "";
        for (var part : parts) {
            var equals = part.indexOf('=');
            var text = part.substring(equals + 1);
            var encoded = part.charAt(equals - 1) == '*';
            if (encoded && bytes.size() == 0) {
                var second = text.indexOf('\'', text.indexOf('\'') + 1);
                if (second > 0) {
                    charset = text.substring(0, text.indexOf('\''));
                    text = text.substring(second + 1);
                }
            }
            bytes.writeBytes(encoded ? percentDecoded(text) : text.getBytes(StandardCharsets.UTF_8));
        }
        return Charsets.decode(bytes.toByteArray(), charset);
    }

    private static int number(String part) {
        var number = 0;
        for (var at = 1; at < Math.min(part.length(), 4) && Character.isDigit(part.charAt(at)); at++) {
            number = number * 10 + Character.digit(part.charAt(at), 10);
        }
        return number;
    }

    private static byte[] percentDecoded(String text) {
        var bytes = new ByteArrayOutputStream();
        for (var at = 0; at < text.length(); at++) {
            var high = at + 2 < text.length() ? Character.digit(text.charAt(at + 1), 16) : -1;
            var low = at + 2 < text.length() ? Character.digit(text.charAt(at + 2), 16) : -1;
            if (text.charAt(at) == '%' && high >= 0 && low >= 0) {
                bytes.write(high << 4 | low);
                at += 2;
            } else {
                bytes.writeBytes(String.valueOf(text.charAt(at)).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
