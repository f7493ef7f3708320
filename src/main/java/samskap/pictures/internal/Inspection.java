package samskap.pictures.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Looks through a file before anything decodes it: what it is, whether it moves, whether it carries what a browser
 * might run, and whether decoding it would go on for ever.
 */
final class Inspection {

    /** A progressive JPEG has about ten; each costs a pass over all pixels. */
    private static final int MOST_SCANS = 100;

    private static final List<String> SCRIPTS = List.of("<script", "<iframe", "<!doctype", "<?php ");
    private static final int LONGEST_WORD = 16;
    private static final int BLOCK = 1 << 16;

    private Inspection() {}

    /** @throws samskap.shared.Refusal when nobody should decode it */
    static Format of(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var block = in.readNBytes(BLOCK);
            var format = Format.of(block);
            if (moves(format, text(block))) {
                throw Refused.because("animated");
            }
            if (format == Format.JPEG) {
                JpegFrames.refuseUncommon(file);
            }
            var scans = 0;
            for (var before = ""; block.length > 0; block = in.readNBytes(BLOCK)) {
                var text = before + text(block);
                refuseScripts(text.toLowerCase(Locale.ROOT));
                scans += scansIn(block);
                before = text.substring(Math.max(0, text.length() - LONGEST_WORD));
            }
            if (format == Format.JPEG && scans > MOST_SCANS) {
                throw Refused.because("broken");
            }
            return format;
        }
    }

    /** Animations announce themselves before the first pixels; a GIF does not, its reader counts. */
    private static boolean moves(Format format, String beginning) {
        return switch (format) {
            case PNG -> beginning.split("IDAT", 2)[0].contains("acTL");
            case JPEG, GIF -> false;
        };
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static void refuseScripts(String text) {
        if (SCRIPTS.stream().anyMatch(text::contains)) {
            throw Refused.because("script");
        }
    }

    private static int scansIn(byte[] block) {
        var scans = 0;
        for (var at = 1; at < block.length; at++) {
            if (block[at - 1] == (byte) 0xff && block[at] == (byte) 0xda) {
                scans++;
            }
        }
        return scans;
    }
}
