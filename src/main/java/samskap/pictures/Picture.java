package samskap.pictures;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A picture that belongs to something.
 *
 * @param alt what it shows, for those who cannot see it; empty when the words beside it already say so
 * @param width pixels of its largest size
 */
public record Picture(PictureId id, String alt, int width, int height) {

    public static final String PATH = "/pictures/";

    /** The address of one size, from the root. */
    public String address(PictureSize size) {
        return PATH + id.value() + "/" + size.code();
    }

    /** Every size with its width, as {@code srcset} has it. */
    public String sources() {
        return Arrays.stream(PictureSize.values())
                .map(size -> address(size) + " " + width(size) + "w")
                .distinct()
                .collect(Collectors.joining(", "));
    }

    public int width(PictureSize size) {
        return size.scaled(width, Math.max(width, height));
    }

    public int height(PictureSize size) {
        return size.scaled(height, Math.max(width, height));
    }

    public boolean isUpright() {
        return height > width;
    }
}
