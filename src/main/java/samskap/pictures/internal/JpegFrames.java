package samskap.pictures.internal;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Looks at how a JPEG is coded. Baseline and progressive ones (ITU-T T.81, SOF0 to SOF2) are read row by row; others,
 * lossless ones above all, would be taken into memory whole before their first pixel is known.
 *
 * <p>Where the parts of a pixel come one after the other (in a progressive one, or with a scan for each colour), the
 * reader keeps the coefficients of the whole picture, outside of Java's memory: that is bounded here.
 */
final class JpegFrames {

    /** As much as pixels may take. */
    static final int MOST_COEFFICIENT_BYTES = Decoding.MOST_BYTES;

    private static final int START_OF_SCAN = 0xda;
    private static final int PROGRESSIVE = 0xc2;
    private static final int BYTES_EACH = 2;
    private static final int MILLION = 1_000_000;

    /**
     * How a picture is coded.
     *
     * @param components colours of a pixel
     * @param samples how many numbers there are of all colours, some of which are coarser than others
     */
    private record Frame(boolean progressive, int components, long pixels, long samples) {

        long coefficientBytes() {
            return samples * BYTES_EACH;
        }
    }

    private JpegFrames() {}

    /** @throws samskap.shared.Refusal when it is coded in a way that we do not read, or says nothing of how it is */
    static void refuseUncommon(Path file) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            in.skipNBytes(2);
            @Nullable Frame frame = null;
            for (var marker = marker(in); marker != START_OF_SCAN; marker = marker(in)) {
                var length = Math.max(0, in.readUnsignedShort() - 2);
                if (isFrame(marker)) {
                    if (frame != null || marker > PROGRESSIVE) {
                        throw Refused.because("broken");
                    }
                    frame = frame(new DataInputStream(new ByteArrayInputStream(in.readNBytes(length))), marker);
                } else {
                    in.skipNBytes(length);
                }
            }
            if (frame == null) {
                throw Refused.because("broken");
            }
            in.readUnsignedShort();
            refuseTooMuchAtOnce(frame, in.readUnsignedByte());
        } catch (EOFException cutOff) {
            throw Refused.because("broken");
        }
    }

    private static Frame frame(DataInputStream in, int marker) throws IOException {
        in.readUnsignedByte();
        var height = in.readUnsignedShort();
        var width = in.readUnsignedShort();
        var factors = new int[in.readUnsignedByte()];
        var across = 1;
        var down = 1;
        for (var n = 0; n < factors.length; n++) {
            in.readUnsignedByte();
            var sampling = in.readUnsignedByte();
            in.readUnsignedByte();
            factors[n] = (sampling >> 4) * (sampling & 0xf);
            across = Math.max(across, sampling >> 4);
            down = Math.max(down, sampling & 0xf);
        }
        var samples = 0L;
        for (var factor : factors) {
            samples += (long) width * height * factor / ((long) across * down);
        }
        return new Frame(marker == PROGRESSIVE, factors.length, (long) width * height, samples);
    }

    private static void refuseTooMuchAtOnce(Frame frame, int inFirstScan) {
        var keepsAll = frame.progressive() || inFirstScan < frame.components();
        if (keepsAll && frame.coefficientBytes() > MOST_COEFFICIENT_BYTES) {
            var most = MOST_COEFFICIENT_BYTES * frame.pixels() / frame.coefficientBytes() / MILLION;
            throw Refused.because("progressive", most, Math.ceilDiv(frame.pixels(), MILLION));
        }
    }

    /** The next marker: bytes of 0xff before it are padding. */
    private static int marker(DataInputStream in) throws IOException {
        if (in.readUnsignedByte() != 0xff) {
            throw Refused.because("broken");
        }
        var marker = in.readUnsignedByte();
        while (marker == 0xff) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    /** SOF0 to SOF15, without the tables that stand among their numbers (DHT, JPG, DAC). */
    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }
}
