package samskap.administration.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samskap.shared.Refusal;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LogoPictureTests {

    private static final int LARGEST = 1_000_000;

    private static byte[] picture(String kind, int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), kind, bytes);
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void a_picture_is_drawn_anew_small_enough_for_the_top_of_a_page(String kind) throws IOException {
        var logo = LogoPicture.of(picture(kind, 1200, 400), LARGEST);
        var drawn = ImageIO.read(new ByteArrayInputStream(logo.png()));
        assertThat(drawn.getWidth()).isEqualTo(384);
        assertThat(drawn.getHeight()).isEqualTo(128);
        assertThat(logo.proportion()).isEqualTo(3);
    }

    @Test
    void a_small_one_keeps_its_size_and_a_wide_one_stays_in_the_bar() throws IOException {
        assertThat(ImageIO.read(new ByteArrayInputStream(
                                LogoPicture.of(picture("png", 40, 20), LARGEST).png()))
                        .getWidth())
                .isEqualTo(40);
        assertThat(ImageIO.read(new ByteArrayInputStream(LogoPicture.of(picture("png", 1900, 10), LARGEST)
                                .png()))
                        .getWidth())
                .isEqualTo(640);
    }

    @Test
    void nothing_else_comes_with_it() throws IOException {
        var clean = picture("png", 30, 30);
        var hidden = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        var both = new ByteArrayOutputStream();
        both.write(clean);
        both.write(hidden);
        var logo = LogoPicture.of(both.toByteArray(), LARGEST);
        assertThat(new String(logo.png(), StandardCharsets.ISO_8859_1)).doesNotContain("script");
        assertThat(logo.hash()).isEqualTo(LogoPicture.of(clean, LARGEST).hash());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "<html><script>alert(1)</script></html>",
                "GIF89a but nothing more"
            })
    void what_is_no_picture_is_refused_at_its_field(String given) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> LogoPicture.of(given.getBytes(StandardCharsets.UTF_8), LARGEST))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("logo"));
    }

    @Test
    void a_few_bytes_that_claim_to_be_enormous_are_never_drawn() throws IOException {
        var png = picture("png", 1, 1);
        // The width in the header, behind the signature and the name of the first part.
        png[16] = 0x7f;
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> LogoPicture.of(png, LARGEST));
    }

    @Test
    void more_bytes_than_are_taken_are_refused_unread() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> LogoPicture.of(new byte[LARGEST + 1], LARGEST))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("administration.refused.logoLarge"));
    }
}
