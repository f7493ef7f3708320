package samskap.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import samskap.reply.markup.Markup;
import samskap.reply.mime.Part;
import samskap.reply.words.Line;
import samskap.reply.words.PlainText;

/** Which of a mail's parts are its text, once as HTML and once as plain text, and which are files. */
final class Body {

    /** HTML may hold pictures within, which are taken out first. */
    private static final int MOST_MARKUP = 8 * MailReader.MOST_TEXT;

    private static final int MOST_TEXTS = 20;

    private static final Set<String> NOT_WORTH_KEEPING = Set.of(
            "application/pgp-signature",
            "application/pkcs7-signature",
            "application/x-pkcs7-signature",
            "text/x-amp-html",
            "text/watch-html",
            "text/vnd.google.email-reaction+json");

    private final List<Part> plain = new ArrayList<>();
    private final List<Part> markup = new ArrayList<>();
    private final List<Attachment> attachments = new ArrayList<>();
    private boolean encrypted;
    private boolean shortened;

    private Body() {}

    static Body of(Part mail) {
        var body = new Body();
        body.read(mail, body.plain, body.markup);
        body.encrypted |= body.plain.stream().anyMatch(Armour::isEncrypted);
        return body;
    }

    boolean isEncrypted() {
        return encrypted;
    }

    boolean isShortened() {
        return shortened;
    }

    List<Attachment> attachments() {
        return attachments;
    }

    private void read(Part part, List<Part> plain, List<Part> markup) {
        if (part.is("multipart/alternative")) {
            alternatives(part, plain, markup);
        } else if (part.is("multipart/encrypted") || isEnveloped(part)) {
            encrypted = true;
        } else if (part.is("multipart/related")) {
            related(part, plain, markup);
        } else if (part.is("multipart/report") && !part.parts().isEmpty()) {
            read(part.parts().getFirst(), plain, markup);
        } else if (part.isMultipart()) {
            part.parts().forEach(inner -> read(inner, plain, markup));
        } else if (isText(part)) {
            text(part, plain, markup);
        } else if (!NOT_WORTH_KEEPING.contains(part.type())) {
            attachments.add(Attachments.of(part));
        }
    }

    private static boolean isEnveloped(Part part) {
        return part.type().endsWith("pkcs7-mime")
                && part.parameter("smime-type")
                        .toLowerCase(java.util.Locale.ROOT)
                        .startsWith("enveloped");
    }

    /** The same text in several ways. What is only there once stands for both. */
    private void alternatives(Part part, List<Part> plain, List<Part> markup) {
        var both = new ArrayList<Part>();
        part.parts().forEach(inner -> read(inner, both, new ArrayList<>()));
        var asMarkup = both.stream().filter(Body::isMarkup).toList();
        var asPlain = both.stream().filter(one -> !isMarkup(one)).toList();
        plain.addAll(asPlain.isEmpty() ? asMarkup : asPlain);
        markup.addAll(asMarkup.isEmpty() ? asPlain : asMarkup);
    }

    private void related(Part part, List<Part> plain, List<Part> markup) {
        var start = part.parameter("start");
        var root = part.parts().stream()
                .filter(inner -> !start.isEmpty()
                        && inner.headers().raw("content-id").orElse("").equals(start))
                .findFirst()
                .orElse(part.parts().isEmpty() ? null : part.parts().getFirst());
        for (var inner : part.parts()) {
            if (inner == root) {
                read(inner, plain, markup);
            } else if (inner.isMultipart()) {
                read(inner, new ArrayList<>(), new ArrayList<>());
            } else {
                attachments.add(Attachments.of(inner));
            }
        }
    }

    private boolean isText(Part part) {
        return switch (part.type()) {
            case "text/plain",
                    "text/html",
                    "text/markdown",
                    "text/enriched",
                    "text/x-markdown",
                    "application/xhtml+xml" ->
                !part.isAttached() && (part.fileName().isEmpty() || plain.isEmpty() && markup.isEmpty());
            default -> false;
        };
    }

    /** A text outside of alternatives is both. */
    private void text(Part part, List<Part> plain, List<Part> markup) {
        plain.add(part);
        markup.add(part);
    }

    private static boolean isMarkup(Part part) {
        return part.is("text/html") || part.is("application/xhtml+xml");
    }

    /** The text as it is in HTML; nothing when no part of it is. */
    List<Line> markup() {
        return markup.stream().anyMatch(Body::isMarkup) ? lines(markup) : List.of();
    }

    /** The text as it is without HTML; nothing when all of it is HTML. */
    List<Line> plain() {
        return plain.stream().allMatch(Body::isMarkup) ? List.of() : lines(plain);
    }

    private List<Line> lines(List<Part> parts) {
        var lines = new ArrayList<Line>();
        for (var part : parts.subList(0, Math.min(parts.size(), MOST_TEXTS))) {
            if (!lines.isEmpty()) {
                lines.add(new Line(0, ""));
            }
            lines.addAll(isMarkup(part) ? markupLines(part) : plainLines(part));
        }
        return lines;
    }

    private List<Line> markupLines(Part part) {
        var bytes = part.bytes(MOST_MARKUP);
        shortened |= bytes.length == MOST_MARKUP;
        return Markup.lines(part.text(bytes, Markup.charset(bytes)));
    }

    private List<Line> plainLines(Part part) {
        var bytes = part.bytes(MailReader.MOST_TEXT);
        shortened |= bytes.length == MailReader.MOST_TEXT;
        var text = Armour.without(part.text(bytes, ""));
        if (Markup.is(text)) {
            return Markup.lines(text);
        }
        var lines = PlainText.lines(text, part.isFlowed(), part.deletesSpace());
        shortened |= lines.size() >= PlainText.MOST_LINES;
        return lines;
    }
}
