package samskap.pictures.internal;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** Files as people, cameras and tricksters send them. */
public final class Shots {

    private Shots() {}

    /** A photograph: the left half red, the right half blue. */
    public static byte[] jpeg(int width, int height) {
        return encoded(painted(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    public static byte[] png(int width, int height) {
        return encoded(painted(width, height, BufferedImage.TYPE_INT_RGB), "png");
    }

    /** One sees through its right half. */
    static byte[] seeThrough(int width, int height) {
        var image = painted(width, height, BufferedImage.TYPE_INT_ARGB);
        for (var x = width / 2; x < width; x++) {
            for (var y = 0; y < height; y++) {
                image.setRGB(x, y, 0);
            }
        }
        return encoded(image, "png");
    }

    /** A photograph by a camera that was turned, at a known place. */
    public static byte[] turned(int width, int height, int orientation) {
        var picture = jpeg(width, height);
        var place = "GPS 63.8258 N 20.2630 E";
        var exif = new ByteArrayOutputStream();
        exif.writeBytes("Exif\0\0MM\0*\0\0\0\010\0\002".getBytes(StandardCharsets.ISO_8859_1));
        exif.writeBytes(new byte[] {1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0});
        // ImageDescription, where some programs write the place.
        exif.writeBytes(new byte[] {1, 0x0e, 0, 2, 0, 0, 0, (byte) (place.length() + 1), 0, 0, 0, 38});
        exif.writeBytes(new byte[4]);
        exif.writeBytes((place + "\0").getBytes(StandardCharsets.ISO_8859_1));
        var out = new ByteArrayOutputStream();
        out.write(picture, 0, 2);
        out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (exif.size() + 2)});
        out.writeBytes(exif.toByteArray());
        out.write(picture, 2, picture.length - 2);
        return out.toByteArray();
    }

    /** Coarse everywhere first and finer with each scan, as programs save pictures for the web. */
    static byte[] progressive(int width, int height) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var param = writer.getDefaultWriteParam();
        param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(painted(width, height, BufferedImage.TYPE_INT_RGB), null, null), param);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The same JPEG, which says of itself that it is larger. */
    static byte[] claiming(byte[] jpeg, int width, int height) {
        var claiming = jpeg.clone();
        for (var at = 2; at < claiming.length - 8; at++) {
            if (claiming[at] == (byte) 0xff && (claiming[at + 1] == (byte) 0xc0 || claiming[at + 1] == (byte) 0xc2)) {
                System.arraycopy(number(height), 2, claiming, at + 5, 2);
                System.arraycopy(number(width), 2, claiming, at + 7, 2);
                break;
            }
        }
        return claiming;
    }

    /** A few bytes that claim to be very many pixels. */
    static byte[] bomb(int width, int height) {
        var out = new ByteArrayOutputStream();
        out.writeBytes("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1));
        var header = new ByteArrayOutputStream();
        header.writeBytes(number(width));
        header.writeBytes(number(height));
        header.writeBytes(new byte[] {8, 2, 0, 0, 0});
        chunk(out, "IHDR", header.toByteArray());
        chunk(out, "IDAT", deflated(new byte[1000]));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    static byte[] animatedPng() {
        var still = png(8, 8);
        var out = new ByteArrayOutputStream();
        var afterHeader = 33;
        out.write(still, 0, afterHeader);
        chunk(out, "acTL", new byte[] {0, 0, 0, 2, 0, 0, 0, 0});
        out.write(still, afterHeader, still.length - afterHeader);
        return out.toByteArray();
    }

    static byte[] gif(int frames) {
        var writer = ImageIO.getImageWritersByFormatName("gif").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (var frame = 0; frame < frames; frame++) {
                writer.writeToSequence(new IIOImage(painted(20, 10, BufferedImage.TYPE_INT_RGB), null, null), null);
            }
            writer.endWriteSequence();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static byte[] with(byte[] picture, String hidden) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(picture);
        out.writeBytes(hidden.getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    static Path file(Path folder, byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "shot", ".jpg"), bytes);
    }

    private static BufferedImage painted(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        var canvas = image.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(width / 2, 0, width - width / 2, height);
        canvas.dispose();
        return image;
    }

    private static byte[] encoded(BufferedImage image, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] number(int value) {
        return new byte[] {(byte) (value >>> 24), (byte) (value >>> 16), (byte) (value >>> 8), (byte) value};
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] data) {
        var content = new ByteArrayOutputStream();
        content.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
        content.writeBytes(data);
        var sum = new CRC32();
        sum.update(content.toByteArray());
        out.writeBytes(number(data.length));
        out.writeBytes(content.toByteArray());
        out.writeBytes(number((int) sum.getValue()));
    }

    private static byte[] deflated(byte[] raw) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes)) {
            out.write(raw);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
