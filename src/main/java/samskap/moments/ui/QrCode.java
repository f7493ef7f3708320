package samskap.moments.ui;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A code that a phone's camera reads (ISO/IEC 18004), as one path of SVG. A quarter of it may be scratched or dirty
 * (level Q), and it has the margin of four that readers want.
 */
final class QrCode {

    private static final int MARGIN = 4;

    private QrCode() {}

    /** @param label what it is, escaped already */
    static String svg(String text, String label) {
        try {
            var dots = Encoder.encode(text, ErrorCorrectionLevel.Q).getMatrix();
            var size = dots.getWidth() + 2 * MARGIN;
            return "<svg class=\"qr\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %1$d\" role=\"img\" aria-label=\"%2$s\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h%1$dv%1$dH0z\"/><path d=\"%3$s\"/></svg>"
                    .formatted(size, label, path(dots));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(text, tooLong);
        }
    }

    /** Each run of dark dots in a row is one rectangle. */
    private static String path(ByteMatrix dots) {
        var path = new StringBuilder();
        for (var y = 0; y < dots.getHeight(); y++) {
            for (var x = 0; x < dots.getWidth(); x++) {
                var start = x;
                while (x < dots.getWidth() && dots.get(x, y) == 1) {
                    x++;
                }
                if (x > start) {
                    path.append('M').append(start + MARGIN).append(' ').append(y + MARGIN);
                    path.append('h')
                            .append(x - start)
                            .append("v1h-")
                            .append(x - start)
                            .append('z');
                }
            }
        }
        return path.toString();
    }
}
