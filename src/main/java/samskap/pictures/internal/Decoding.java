package samskap.pictures.internal;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

/**
 * Reads pixels out of a file. How many there are is read first, from its header: what is too large is refused before
 * any memory is taken, and what is large is read coarsely, so that one picture never takes more than
 * {@value #MOST_BYTES} bytes.
 */
final class Decoding {

    /** What good phones take. */
    static final int MOST_PIXELS = 30_000_000;

    static final int MOST_BYTES = 64_000_000;
    private static final int MILLION = 1_000_000;

    private Decoding() {}

    /** @throws samskap.shared.Refusal when it is too large, moves or is broken */
    static BufferedImage decode(Path file, Format format) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName(format.reader()).next();
        try (var in = new FileImageInputStream(file.toFile())) {
            // Whatever else it carries (places, cameras, comments, compressed texts) is not even read.
            reader.setInput(in, false, true);
            refuseTooLarge(reader);
            if (format == Format.GIF && hasSecond(reader)) {
                throw Refused.because("animated");
            }
            var param = reader.getDefaultReadParam();
            var step = step(reader);
            param.setSourceSubsampling(step, step, 0, 0);
            return Objects.requireNonNull(reader.read(0, param));
        } catch (IIOException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NegativeArraySizeException broken) {
            throw Refused.because("broken");
        } finally {
            reader.dispose();
        }
    }

    private static void refuseTooLarge(ImageReader reader) throws IOException {
        var pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MOST_PIXELS) {
            throw Refused.because("tooManyPixels", MOST_PIXELS / MILLION, Math.ceilDiv(pixels, MILLION));
        }
    }

    private static boolean hasSecond(ImageReader reader) throws IOException {
        try {
            return reader.getWidth(1) > 0;
        } catch (IndexOutOfBoundsException onlyOne) {
            return false;
        }
    }

    /** Every so many-th pixel of a row and of a column is read. */
    private static int step(ImageReader reader) throws IOException {
        var types = reader.getImageTypes(0);
        if (!types.hasNext()) {
            throw Refused.because("broken");
        }
        var model = types.next().getSampleModel();
        var bytesPerPixel = Math.max(
                1, model.getNumBands() * java.awt.image.DataBuffer.getDataTypeSize(model.getDataType()) / Byte.SIZE);
        var bytes = (long) reader.getWidth(0) * reader.getHeight(0) * bytesPerPixel;
        var step = 1;
        while (bytes / ((long) step * step) > MOST_BYTES) {
            step++;
        }
        return step;
    }
}
