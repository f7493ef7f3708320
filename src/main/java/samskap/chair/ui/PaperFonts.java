package samskap.chair.ui;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/**
 * The product's own fonts on paper: people's words in serif, the rest in sans. What they have no letter for is left
 * out.
 */
final class PaperFonts {

    private static final Color INK = new Color(0x1d2a2e);
    private static final Color PALE = new Color(0x55646a);

    private static final BaseFont PLAIN = read("inter.ttf");
    private static final BaseFont STRONG = read("inter-semibold.ttf");
    private static final BaseFont VOICE = read("source-serif-4.ttf");

    private PaperFonts() {}

    private static BaseFont read(String name) {
        try (var file = PaperFonts.class.getResourceAsStream("/samskap/chair/" + name)) {
            if (file == null) {
                throw new IllegalStateException("No font is called " + name);
            }
            return BaseFont.createFont(
                    name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.CACHED, file.readAllBytes(), null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Font title() {
        return new Font(VOICE, 24, Font.NORMAL, INK);
    }

    static Font heading() {
        return new Font(STRONG, 12, Font.NORMAL, INK);
    }

    static Font strong() {
        return new Font(STRONG, 10, Font.NORMAL, INK);
    }

    static Font voice() {
        return new Font(VOICE, 12.5f, Font.NORMAL, INK);
    }

    static Font text() {
        return new Font(PLAIN, 10, Font.NORMAL, INK);
    }

    static Font small() {
        return new Font(PLAIN, 8.5f, Font.NORMAL, PALE);
    }
}
