package samskap.pictures.internal;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import samskap.pictures.PictureSize;

/** Paints pictures anew, smaller. */
final class Painting {

    private Painting() {}

    /** In this size, as it was seen. */
    static BufferedImage upright(BufferedImage image, Orientation orientation, PictureSize size) {
        var small = scaled(image, size);
        if (orientation.equals(Orientation.UPRIGHT)) {
            return small;
        }
        var width = small.getWidth();
        var height = small.getHeight();
        var turned = orientation.swapsSides()
                ? new BufferedImage(height, width, small.getType())
                : new BufferedImage(width, height, small.getType());
        var canvas = turned.createGraphics();
        canvas.drawImage(small, orientation.upright(width, height), null);
        canvas.dispose();
        return turned;
    }

    /** Halved as often as possible first: each pixel of the result has looked at all that it stands for. */
    static BufferedImage scaled(BufferedImage image, PictureSize size) {
        var longer = Math.max(image.getWidth(), image.getHeight());
        var width = size.scaled(image.getWidth(), longer);
        var height = size.scaled(image.getHeight(), longer);
        var current = image;
        while (current.getWidth() >= 2 * width && current.getHeight() >= 2 * height && current.getWidth() > 2) {
            current = painted(current, current.getWidth() / 2, Math.max(1, current.getHeight() / 2));
        }
        return painted(current, width, height);
    }

    private static BufferedImage painted(BufferedImage image, int width, int height) {
        var seeThrough = image.getColorModel().hasAlpha();
        var result =
                new BufferedImage(width, height, seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var canvas = result.createGraphics();
        smooth(canvas);
        canvas.drawImage(image, 0, 0, width, height, null);
        canvas.dispose();
        return result;
    }

    /** The same without anything to see through: what is behind it is white. */
    static BufferedImage onWhite(BufferedImage image) {
        var result = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var canvas = result.createGraphics();
        canvas.drawImage(image, 0, 0, java.awt.Color.WHITE, null);
        canvas.dispose();
        return result;
    }

    static boolean isSeeThrough(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return false;
        }
        var row = new int[image.getWidth()];
        for (var y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (var pixel : row) {
                if (pixel >>> 24 != 0xff) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void smooth(Graphics2D canvas) {
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    }
}
