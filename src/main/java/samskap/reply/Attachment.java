package samskap.reply;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * A file that came with a mail, as the sender declares it: nothing of it was opened, unpacked or believed.
 *
 * @param name without folders, control characters and direction marks; empty when it has none
 * @param type the declared media type in lower case, such as {@code image/png}
 * @param contentId what the HTML calls it by ({@code cid:}), without angle brackets
 * @param inline whether it is meant to be seen within the text
 * @param size its bytes, at most: what they are in the mail, less what their encoding adds
 */
public record Attachment(
        String name, String type, Optional<String> contentId, boolean inline, long size, Content content) {

    /** The file's bytes, decoded while they are read. */
    @FunctionalInterface
    public interface Content {

        InputStream open();
    }

    /** The file's bytes, or nothing when there are more of them than that. */
    public Optional<byte[]> bytes(int most) {
        try (var stream = content.open()) {
            var bytes = stream.readNBytes(most);
            return stream.read() < 0 ? Optional.of(bytes) : Optional.empty();
        } catch (IOException fromMemory) {
            throw new IllegalStateException(fromMemory);
        }
    }
}
