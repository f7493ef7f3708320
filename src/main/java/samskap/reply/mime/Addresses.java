package samskap.reply.mime;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import samskap.reply.Envelope.Address;

/**
 * Addresses as headers write them: {@code "Berg, Anna" <anna@example.org>, b@example.org (Bo)}. What only looks like
 * one, in quotes or encoded, is a name: nobody is to be taken for whom others see beside the address.
 */
public final class Addresses {

    private static final int MOST = 200;

    private final List<Address> addresses = new ArrayList<>();
    private final StringBuilder name = new StringBuilder();
    private final StringBuilder comment = new StringBuilder();
    private String angled = "";
    private boolean quoted;

    private Addresses() {}

    public static Optional<Address> first(String header) {
        return all(header).stream().findFirst();
    }

    public static List<Address> all(String header) {
        var reading = new Addresses();
        reading.read(header);
        return reading.addresses;
    }

    private void read(String header) {
        var at = 0;
        while (at < header.length() && addresses.size() < MOST) {
            var letter = header.charAt(at);
            at = switch (letter) {
                case '"' -> {
                    quoted = true;
                    yield copied(header, at, '"', name);
                }
                case '(' -> copied(header, at, ')', comment);
                case '<' -> angled(header, at);
                case ',', ';' -> {
                    end();
                    yield at + 1;
                }
                case ':' -> {
                    name.setLength(0);
                    yield at + 1;
                }
                default -> {
                    name.append(letter);
                    yield at + 1;
                }
            };
        }
        end();
    }

    private static int copied(String header, int from, char close, StringBuilder to) {
        var at = from + 1;
        while (at < header.length() && header.charAt(at) != close) {
            if (header.charAt(at) == '\\' && at + 1 < header.length()) {
                at++;
            }
            to.append(header.charAt(at++));
        }
        return at + 1;
    }

    private int angled(String header, int from) {
        if (!angled.isEmpty()) {
            end();
        }
        var close = header.indexOf('>', from);
        var to = close < 0 ? header.length() : close;
        angled = header.substring(from + 1, to);
        return to + 1;
    }

    private void end() {
        var words = EncodedWords.decode(name.toString()).strip();
        var bare = quoted ? "" : name.toString();
        var mail = (angled.isEmpty() ? bare : angled).strip().toLowerCase(Locale.ROOT);
        if (mail.indexOf('@') > 0 && mail.indexOf(' ') < 0) {
            var remark = EncodedWords.decode(comment.toString()).strip();
            addresses.add(new Address(angled.isEmpty() ? remark : words, mail));
        }
        name.setLength(0);
        comment.setLength(0);
        angled = "";
        quoted = false;
    }
}
