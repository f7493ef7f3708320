package samskap.administration.internal;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import samskap.shared.Refusal;

/**
 * A logo as it is kept: drawn anew as a PNG from a picture that somebody gave, so that neither a script nor where it
 * was taken nor anything behind its end comes with it.
 *
 * @param proportion its width to its height
 */
record LogoPicture(byte[] png, double proportion) {

    private static final Set<String> KINDS = Set.of("png", "jpeg", "gif");
    private static final int HIGHEST = 128;
    private static final int WIDEST = 640;

    /** What it may measure before it is drawn anew: a few bytes can claim to be an enormous picture. */
    private static final int LARGEST_SIDE = 2_000;

    /** @throws Refusal at {@code logo} when it can't be read as one of the kinds, or is too large */
    static LogoPicture of(byte[] given, int largest) {
        if (given.length > largest) {
            throw Refusal.of("logo", "administration.refused.logoLarge", largest / 1_000_000);
        }
        try {
            var read = read(given);
            var drawn = drawn(read);
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(drawn, "png", bytes);
            return new LogoPicture(bytes.toByteArray(), (double) drawn.getWidth() / drawn.getHeight());
        } catch (IOException | RuntimeException unreadable) {
            throw unreadable instanceof Refusal refusal ? refusal : notAPicture();
        }
    }

    private static BufferedImage read(byte[] given) throws IOException {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(given))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw notAPicture();
            }
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                if (!KINDS.contains(reader.getFormatName().toLowerCase(Locale.ROOT)) || isTooLarge(reader)) {
                    throw notAPicture();
                }
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        }
    }

    private static boolean isTooLarge(ImageReader reader) throws IOException {
        return reader.getWidth(0) > LARGEST_SIDE || reader.getHeight(0) > LARGEST_SIDE;
    }

    private static BufferedImage drawn(BufferedImage read) {
        var scale = Math.min(1, Math.min((double) HIGHEST / read.getHeight(), (double) WIDEST / read.getWidth()));
        var width = Math.max(1, (int) Math.round(read.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(read.getHeight() * scale));
        // By halves: a picture that is made much smaller at once loses its thin lines.
        var smaller = read;
        while (smaller.getWidth() > 2 * width) {
            smaller = drawn(smaller, smaller.getWidth() / 2, Math.max(1, smaller.getHeight() / 2));
        }
        return drawn(smaller, width, height);
    }

    private static BufferedImage drawn(BufferedImage from, int width, int height) {
        var to = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var pen = to.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(from, 0, 0, width, height, null);
        pen.dispose();
        return to;
    }

    private static Refusal notAPicture() {
        return Refusal.of("logo", "administration.refused.logo", LARGEST_SIDE);
    }

    /** What it is known by: the same picture has the same address. */
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(png);
            return HexFormat.of().formatHex(Arrays.copyOf(digest, 8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
