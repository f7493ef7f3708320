package samskap.moderation;

import java.time.Instant;
import java.util.List;
import samskap.audit.Thing;
import samskap.identity.PersonId;
import samskap.pictures.Picture;

/**
 * Something that somebody wrote, as a colleague needs it to decide.
 *
 * @param title an idea's title; for what was said elsewhere, the title of what it is about
 * @param text Markdown; may be empty
 * @param pictures what it shows, in its order
 * @param path where it can be read, from the root
 */
public record Piece(
        Thing thing,
        PersonId author,
        String title,
        String text,
        List<Picture> pictures,
        String path,
        Instant writtenAt) {

    public Piece {
        pictures = List.copyOf(pictures);
    }
}
