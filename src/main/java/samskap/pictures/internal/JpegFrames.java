package samskap.pictures.internal;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Looks at how a JPEG is coded. Baseline and progressive ones (ITU-T T.81, SOF0 to SOF2) are read row by row; others,
 * lossless ones above all, would be taken into memory whole before their first pixel is known.
 */
final class JpegFrames {

    private static final int START_OF_SCAN = 0xda;

    private JpegFrames() {}

    /** @throws samskap.shared.Refusal when it is coded in a way that we do not read, or says nothing of how it is */
    static void refuseUncommon(Path file) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            in.skipNBytes(2);
            var frames = 0;
            for (var marker = marker(in); marker != START_OF_SCAN; marker = marker(in)) {
                if (isFrame(marker)) {
                    frames++;
                    if (marker > 0xc2) {
                        throw Refused.because("broken");
                    }
                }
                in.skipNBytes(Math.max(0, in.readUnsignedShort() - 2));
            }
            if (frames != 1) {
                throw Refused.because("broken");
            }
        } catch (EOFException cutOff) {
            throw Refused.because("broken");
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
