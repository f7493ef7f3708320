package samskap.reply.mime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds a mail's parts in one pass over its lines. A part that is never ended ends where the one around it does. */
public final class PartReader {

    private static final int DEEPEST = 30;
    private static final int MOST = 1_000;
    private static final int LONGEST_BOUNDARY = 300;

    /** A mail that goes on deeper, or in more parts, than is read. */
    public static final class TooComplex extends Exception {

        private final boolean deep;

        TooComplex(boolean deep) {
            super(deep ? "too deep" : "too many parts", null, false, false);
            this.deep = deep;
        }

        public boolean isDeep() {
            return deep;
        }
    }

    /** A line that begins or ends parts: of which multipart, counted from outside. */
    private record Delimiter(int level, boolean last) {}

    private final Slice mail;
    private final LineCursor lines;
    private final List<byte[]> boundaries = new ArrayList<>();
    private @Nullable Delimiter found;
    private int count;

    private PartReader(Slice mail) {
        this.mail = mail;
        lines = new LineCursor(mail);
    }

    public static Part read(Slice mail) throws TooComplex {
        var reader = new PartReader(mail);
        reader.lines.skipWhatMailboxesAdd();
        return reader.part("text/plain");
    }

    private Part part(String usualType) throws TooComplex {
        if (++count > MOST) {
            throw new TooComplex(false);
        }
        var headers = Headers.read(lines);
        var type = Parameters.of(headers.raw("content-type").orElse(usualType));
        if (type.value().indexOf('/') < 0) {
            type = Parameters.of(usualType);
        }
        var from = lines.next();
        var boundary = type.get("boundary").stripTrailing();
        if (!type.value().startsWith("multipart/") || boundary.isEmpty() || boundary.length() > LONGEST_BOUNDARY) {
            return new Part(headers, type, new Slice(mail.bytes(), from, endOfBody(from)), List.of());
        }
        if (boundaries.size() >= DEEPEST) {
            throw new TooComplex(true);
        }
        var parts = parts(boundary, type.value().equals("multipart/digest") ? "message/rfc822" : "text/plain");
        var to = found == null ? mail.to() : lines.start();
        return parts.isEmpty()
                ? new Part(headers, Parameters.of("text/plain"), new Slice(mail.bytes(), from, to), parts)
                : new Part(headers, type, new Slice(mail.bytes(), from, to), parts);
    }

    private List<Part> parts(String boundary, String usualType) throws TooComplex {
        var level = boundaries.size();
        boundaries.add(("--" + boundary).getBytes(StandardCharsets.UTF_8));
        var parts = new ArrayList<Part>();
        endOfBody(lines.next());
        while (found != null && found.level() == level && !found.last()) {
            parts.add(part(usualType));
        }
        boundaries.removeLast();
        if (found != null && found.level() == level) {
            endOfBody(lines.next());
        }
        return parts;
    }

    /** Goes on to the next delimiter of any multipart around; the line end before it is its own. */
    private int endOfBody(int from) {
        while (lines.advance()) {
            found = delimiter();
            if (found != null) {
                return Math.max(from, withoutLineEnd(lines.start()));
            }
        }
        found = null;
        return mail.to();
    }

    private int withoutLineEnd(int to) {
        var bytes = mail.bytes();
        var end = to > mail.from() && bytes[to - 1] == '\n' ? to - 1 : to;
        return end < to && end > mail.from() && bytes[end - 1] == '\r' ? end - 1 : end;
    }

    private @Nullable Delimiter delimiter() {
        if (lines.length() < 3 || lines.at(0) != '-' || lines.at(1) != '-') {
            return null;
        }
        for (var level = boundaries.size() - 1; level >= 0; level--) {
            var boundary = boundaries.get(level);
            if (lines.startsWith(boundary)) {
                var at = boundary.length;
                var last = lines.length() >= at + 2 && lines.at(at) == '-' && lines.at(at + 1) == '-';
                if (isBlankFrom(last ? at + 2 : at)) {
                    return new Delimiter(level, last);
                }
            }
        }
        return null;
    }

    private boolean isBlankFrom(int at) {
        for (var next = at; next < lines.length(); next++) {
            if (lines.at(next) > ' ') {
                return false;
            }
        }
        return true;
    }
}
