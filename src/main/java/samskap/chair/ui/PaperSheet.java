package samskap.chair.ui;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import samskap.shared.Language;

/**
 * Sheets of A4 with boxes of text, each as high as it may be: what has no room in its box is left out, so a paper never
 * grows by a page.
 */
final class PaperSheet {

    static final float LEFT = 56;
    static final float RIGHT = PageSize.A4.getWidth() - 56;
    static final float TOP = PageSize.A4.getHeight() - 56;
    static final float BOTTOM = 56;

    private static final float LINE = 1.4f;
    private static final float BAR = 3;
    private static final float BESIDE_BAR = 14;
    private static final float FOOT = 30;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Document document = new Document(PageSize.A4);
    private final PdfWriter writer;

    PaperSheet(Language language, String title) {
        writer = PdfWriter.getInstance(document, out);
        document.addTitle(title);
        document.addCreator("Samskap");
        document.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language.code()));
    }

    /** Paragraphs one below the other. */
    static final class Text {

        private final List<Paragraph> paragraphs = new ArrayList<>();

        Text add(String words, Font font, float above) {
            var paragraph = new Paragraph(font.getSize() * LINE, words, font);
            paragraph.setSpacingBefore(above);
            paragraphs.add(paragraph);
            return this;
        }

        Text heading(String words) {
            return add(words, PaperFonts.heading(), 16);
        }
    }

    /**
     * Writes from this height down, and no further than that one.
     *
     * @return where the text ends
     */
    float write(Text text, float from, float to) {
        return write(text, LEFT, from, to);
    }

    /** The same beside a bar of this colour. */
    float writeBeside(Color colour, Text text, float from, float to) {
        var end = write(text, LEFT + BESIDE_BAR, from, to);
        var canvas = writer.getDirectContent();
        canvas.saveState();
        canvas.setColorFill(colour);
        canvas.rectangle(LEFT, end - 4, BAR, from - end);
        canvas.fill();
        canvas.restoreState();
        return end;
    }

    private float write(Text text, float left, float from, float to) {
        var column = new ColumnText(writer.getDirectContent());
        column.setSimpleColumn(left, to, RIGHT, from);
        text.paragraphs.forEach(column::addElement);
        column.go();
        return column.getYLine();
    }

    /** The line at the foot of each sheet. */
    void foot(String words) {
        var font = PaperFonts.small();
        write(new Text().add(words, font, 0), LEFT, FOOT + font.getSize() * 2, FOOT - font.getSize());
    }

    void newPage() {
        document.newPage();
    }

    byte[] bytes() {
        document.close();
        return out.toByteArray();
    }
}
