package samskap.pictures.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samskap.pictures.PictureSize;
import samskap.shared.Refusal;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PrintTests {

    /** One red pixel, losslessly. */
    @TempDir
    Path folder;

    @Test
    void a_photograph_is_made_in_three_sizes() throws IOException {
        var print = print(Shots.jpeg(3000, 1500));
        assertThat(print.format()).isEqualTo("jpeg");
        assertThat(print.width()).isEqualTo(2048);
        assertThat(print.height()).isEqualTo(1024);
        assertThat(size(print, PictureSize.LARGE)).containsExactly(2048, 1024);
        assertThat(size(print, PictureSize.MEDIUM)).containsExactly(1024, 512);
        assertThat(size(print, PictureSize.SMALL)).containsExactly(480, 240);
    }

    @Test
    void a_small_picture_is_not_blown_up() throws IOException {
        var print = print(Shots.png(60, 40));
        for (var size : PictureSize.values()) {
            assertThat(size(print, size)).containsExactly(60, 40);
        }
    }

    @Test
    void what_a_camera_wrote_beside_the_pixels_is_gone() throws IOException {
        var sent = Shots.turned(100, 60, 1);
        assertThat(text(sent)).contains("GPS 63.8258");
        for (var file : print(sent).files().values()) {
            assertThat(text(file)).doesNotContain("GPS", "Exif", "63.8258");
        }
    }

    @ParameterizedTest(name = "orientation {0}")
    @CsvSource({
        "1, false, RED, BLUE", "2, false, BLUE, RED", "3, false, BLUE, RED", "4, false, RED, BLUE",
        "5, true, RED, BLUE", "6, true, RED, BLUE", "7, true, BLUE, RED", "8, true, BLUE, RED"
    })
    void it_stands_as_it_was_seen(int orientation, boolean upright, String first, String last) throws IOException {
        var image = image(print(Shots.turned(200, 100, orientation)), PictureSize.LARGE);
        assertThat(image.getHeight() > image.getWidth()).isEqualTo(upright);
        assertThat(colour(image, 10, 10)).isEqualTo(first);
        assertThat(colour(image, image.getWidth() - 10, image.getHeight() - 10)).isEqualTo(last);
    }

    @Test
    void one_still_sees_through_what_one_saw_through() throws IOException {
        var print = print(Shots.seeThrough(100, 50));
        assertThat(print.format()).isEqualTo("png");
        var image = image(print, PictureSize.SMALL);
        assertThat(image.getRGB(90, 25) >>> 24).isZero();
        assertThat(image.getRGB(10, 25) >>> 24).isEqualTo(255);
    }

    @Test
    void a_still_gif_is_a_picture() throws IOException {
        assertThat(print(Shots.gif(1)).width()).isEqualTo(20);
    }

    @Test
    void a_picture_is_what_it_is_whatever_it_is_called() throws IOException {
        // Every file here is called .jpg.
        assertThat(print(Shots.png(30, 20)).width()).isEqualTo(30);
        refused("hello, I am a letter".getBytes(StandardCharsets.UTF_8), "notPicture");
        refused("%PDF-1.7".getBytes(StandardCharsets.UTF_8), "notPicture");
        refused(new byte[0], "notPicture");
    }

    @Test
    void what_cannot_be_shown_is_refused_by_its_name() throws IOException {
        refused("\0\0\0\030ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1), "heic");
        refused("\0\0\0\030ftypmp42".getBytes(StandardCharsets.ISO_8859_1), "film");
        refused("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8), "drawing");
        refused("  <?xml version='1.0'?><svg/>".getBytes(StandardCharsets.UTF_8), "drawing");
    }

    @Test
    void what_moves_is_refused() throws IOException {
        refused(Shots.gif(3), "animated");
        refused(Shots.animatedPng(), "animated");
    }

    @Test
    void a_picture_that_is_a_program_as_well_is_refused() throws IOException {
        refused(Shots.with(Shots.jpeg(20, 20), "<ScRiPt>alert(1)</script>"), "script");
        refused(Shots.with(Shots.png(20, 20), "\n<?php system($_GET['c']); ?>"), "script");
        // Across the border between two blocks that are looked at.
        var border = (1 << 16) - Shots.gif(1).length - 3;
        refused(Shots.with(Shots.gif(1), " ".repeat(border) + "<!DOCTYPE html><html>"), "script");
    }

    @Test
    void what_only_browsers_read_is_not_even_begun_here() throws IOException {
        var webp = ("RIFF\040\0\0\0WEBPVP8X\012" + "\0".repeat(20)).getBytes(StandardCharsets.ISO_8859_1);
        refused(webp, "notPicture");
    }

    @Test
    void a_jpeg_that_would_be_taken_into_memory_whole_is_refused() throws IOException {
        var lossless = Shots.jpeg(20, 20);
        for (var at = 2; at < lossless.length - 1; at++) {
            if (lossless[at] == (byte) 0xff && (lossless[at + 1] == (byte) 0xc0 || lossless[at + 1] == (byte) 0xc2)) {
                lossless[at + 1] = (byte) 0xc3;
                break;
            }
        }
        refused(lossless, "broken");
        refused(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}, "broken");
    }

    @Test
    void forty_megapixels_are_refused_before_they_take_any_memory() throws IOException {
        refused(Shots.bomb(8000, 5000), "tooManyPixels");
        refused(Shots.bomb(60_000, 60_000), "tooManyPixels");
    }

    @Test
    void a_progressive_jpeg_is_a_picture_but_a_large_one_is_refused_before_it_is_kept_in_memory_whole()
            throws IOException {
        assertThat(size(print(Shots.progressive(60, 40)), PictureSize.SMALL)).containsExactly(60, 40);
        refused(Shots.claiming(Shots.progressive(60, 40), 6000, 4500), "progressive");
        refused(Shots.claiming(Shots.progressive(60, 40), 8000, 5000), "progressive");
        // Thirty megapixels of an ordinary one are read row by row.
        JpegFrames.refuseUncommon(Shots.file(folder, Shots.claiming(Shots.jpeg(60, 40), 6000, 5000)));
    }

    @Test
    void a_damaged_picture_is_refused() throws IOException {
        refused(Shots.bomb(2000, 1000), "broken");
        refused(Shots.with(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}, "nothing else"), "broken");
        var scans = "\u00ff\u00da\0\010".repeat(200);
        var endless = new String(Shots.jpeg(20, 20), StandardCharsets.ISO_8859_1) + scans;
        refused(endless.getBytes(StandardCharsets.ISO_8859_1), "broken");
    }

    @Test
    void a_large_picture_is_read_coarsely_so_that_it_takes_little_memory() throws IOException {
        var file = Shots.file(folder, Shots.jpeg(6000, 4500));
        var image = Decoding.decode(file, Format.JPEG);
        assertThat(image.getWidth()).isEqualTo(3000);
        assertThat((long) image.getWidth() * image.getHeight() * 3).isLessThan(Decoding.MOST_BYTES);
    }

    private Print print(byte[] sent) throws IOException {
        return Print.of(Shots.file(folder, sent));
    }

    private void refused(byte[] sent, String reason) throws IOException {
        var file = Shots.file(folder, sent);
        assertThatThrownBy(() -> Print.of(file))
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .extracting(Refusal::key)
                .isEqualTo("pictures.refused." + reason);
    }

    private static int[] size(Print print, PictureSize size) throws IOException {
        var image = image(print, size);
        return new int[] {image.getWidth(), image.getHeight()};
    }

    private static BufferedImage image(Print print, PictureSize size) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(print.files().get(size)));
    }

    private static String colour(BufferedImage image, int x, int y) {
        var pixel = image.getRGB(x, y);
        return (pixel >> 16 & 0xff) > (pixel & 0xff) ? "RED" : "BLUE";
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
