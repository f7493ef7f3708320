package samskap.moderation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samskap.pictures.Chosen;
import samskap.pictures.Picture;

/**
 * What somebody would show to others.
 *
 * @param words all that it says, the words for those who cannot see the pictures included
 * @param pictures the ids of those that it shows
 */
public record Written(String words, Set<String> pictures) {

    public Written {
        pictures = Set.copyOf(pictures);
    }

    /** Words alone. */
    public static Written of(String words) {
        return new Written(words, Set.of());
    }

    /** Words and pictures that are there. */
    public static Written showing(String words, List<Picture> pictures) {
        return with(
                words,
                pictures.stream().map(Picture::alt),
                pictures.stream().map(picture -> picture.id().value()).toList());
    }

    /** Words and pictures that somebody chose to show with them. */
    public static Written choosing(String words, List<Chosen> pictures) {
        return with(
                words,
                pictures.stream().map(chosen -> chosen.alt() == null ? "" : chosen.alt()),
                pictures.stream().map(Chosen::id).toList());
    }

    private static Written with(String words, Stream<String> alts, Collection<String> ids) {
        return new Written(Stream.concat(Stream.of(words), alts).collect(Collectors.joining("\n")), Set.copyOf(ids));
    }
}
