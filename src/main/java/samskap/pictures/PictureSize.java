package samskap.pictures;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The sizes in which every picture is kept. None is larger than what was sent. */
public enum PictureSize {
    SMALL(480),
    MEDIUM(1024),
    LARGE(2048);

    private final int longest;

    PictureSize(int longest) {
        this.longest = longest;
    }

    /** Pixels of the longer side. */
    public int longest() {
        return longest;
    }

    /** Its name in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PictureSize> ofCode(String code) {
        return Arrays.stream(values()).filter(size -> size.code().equals(code)).findFirst();
    }

    /** A side of a picture in this size, when the picture's longer side is {@code longer}. */
    public int scaled(int side, int longer) {
        return longer <= longest ? side : Math.max(1, Math.round((float) side * longest / longer));
    }
}
