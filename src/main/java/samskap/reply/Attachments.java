package samskap.reply;

import samskap.reply.mime.Part;
import samskap.shared.text.CleanText;

/** Makes an {@link Attachment} of a part. */
final class Attachments {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TYPE = 127;

    private Attachments() {}

    static Attachment of(Part part) {
        var id = part.headers().raw("content-id").map(Attachments::bare).filter(bare -> !bare.isEmpty());
        var inline = part.isInline() || id.isPresent() && !part.isAttached();
        return new Attachment(name(part.fileName()), type(part.type()), id, inline, part.size(), part::open);
    }

    private static String bare(String id) {
        var bare = id.startsWith("<") && id.endsWith(">") ? id.substring(1, id.length() - 1) : id;
        return bare.strip();
    }

    private static String type(String declared) {
        return declared.length() <= LONGEST_TYPE ? CleanText.line(declared) : "application/octet-stream";
    }

    /** The last of its folders, and nothing that one doesn't see; of long names the beginning and the ending. */
    private static String name(String declared) {
        var folder = Math.max(declared.lastIndexOf('/'), declared.lastIndexOf('\\'));
        var name = CleanText.line(declared.substring(folder + 1));
        while (name.startsWith(".")) {
            name = name.substring(1);
        }
        if (name.length() <= LONGEST_NAME) {
            return name;
        }
        var dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= 16 ? name.substring(dot) : "";
        return name.substring(0, LONGEST_NAME - ending.length()) + ending;
    }
}
