package samskap.pictures.internal;

import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** How a camera was held: the only thing that we believe of what it wrote beside the pixels. */
record Orientation(int exif) {

    static final Orientation UPRIGHT = new Orientation(1);

    private static final int MIRRORED = 2;
    private static final int UPSIDE_DOWN = 3;
    private static final int FLIPPED = 4;
    private static final int TRANSPOSED = 5;
    private static final int TURNED_RIGHT = 6;
    private static final int TRANSVERSED = 7;
    private static final int TURNED_LEFT = 8;

    static Orientation of(Path file, Format format) {
        return format == Format.JPEG ? ofJpeg(file) : UPRIGHT;
    }

    /** What is written wrongly there is as if it were not. */
    private static Orientation ofJpeg(Path file) {
        try (var in = new FileImageInputStream(file.toFile())) {
            var segments = JPEGSegmentUtil.readSegments(in, JPEG.APP1, "Exif");
            if (segments.isEmpty()) {
                return UPRIGHT;
            }
            // A padding byte stands between the name and the directory.
            var directory = segments.getFirst().data();
            directory.skipNBytes(1);
            var entry = new TIFFReader()
                    .read(new MemoryCacheImageInputStream(directory))
                    .getEntryById(TIFF.TAG_ORIENTATION);
            return entry != null && entry.getValue() instanceof Number number
                    ? new Orientation(number.intValue())
                    : UPRIGHT;
        } catch (IOException | RuntimeException unreadable) {
            return UPRIGHT;
        }
    }

    boolean swapsSides() {
        return exif >= TRANSPOSED && exif <= TURNED_LEFT;
    }

    /** Turns a picture of this size so that it stands as it was seen. */
    AffineTransform upright(int width, int height) {
        return switch (exif) {
            case MIRRORED -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, width, height);
            case FLIPPED -> new AffineTransform(1, 0, 0, -1, 0, height);
            case TRANSPOSED -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case TURNED_RIGHT -> new AffineTransform(0, 1, -1, 0, height, 0);
            case TRANSVERSED -> new AffineTransform(0, -1, -1, 0, height, width);
            case TURNED_LEFT -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
