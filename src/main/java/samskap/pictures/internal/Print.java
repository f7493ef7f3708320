package samskap.pictures.internal;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import samskap.pictures.PictureSize;

/**
 * A picture made anew from its pixels alone, in every size: nothing of the file that was sent is in it.
 *
 * @param format {@code jpeg}, or {@code png} when one sees through it
 * @param width pixels of its largest size
 */
record Print(String format, int width, int height, Map<PictureSize, byte[]> files) {

    private static final float QUALITY = .82f;

    /** A larger file that one sees through is put on white instead. */
    private static final int MOST_PNG_BYTES = 4_000_000;

    /** @throws samskap.shared.Refusal when it is no picture that we show */
    static Print of(Path file) {
        try {
            var format = Inspection.of(file);
            var orientation = Orientation.of(file, format);
            return of(Painting.upright(Decoding.decode(file, format), orientation, PictureSize.LARGE));
        } catch (IOException unreadable) {
            throw Refused.because("broken");
        }
    }

    private static Print of(BufferedImage large) {
        if (Painting.isSeeThrough(large)) {
            var print = in("png", large);
            if (print.files().values().stream().allMatch(file -> file.length <= MOST_PNG_BYTES)) {
                return print;
            }
        }
        return in("jpeg", Painting.onWhite(large));
    }

    private static Print in(String format, BufferedImage large) {
        var files = new EnumMap<PictureSize, byte[]>(PictureSize.class);
        var medium = Painting.scaled(large, PictureSize.MEDIUM);
        files.put(PictureSize.LARGE, encoded(large, format));
        files.put(PictureSize.MEDIUM, encoded(medium, format));
        files.put(PictureSize.SMALL, encoded(Painting.scaled(medium, PictureSize.SMALL), format));
        return new Print(format, large.getWidth(), large.getHeight(), files);
    }

    private static byte[] encoded(BufferedImage image, String format) {
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            var param = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
                // It shows coarsely at once and is smaller.
                param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
