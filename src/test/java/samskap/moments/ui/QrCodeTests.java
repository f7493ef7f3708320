package samskap.moments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QrCodeTests {

    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");
    private static final int MARGIN = 4;

    @Test
    void what_is_drawn_reads_as_the_address_that_it_stands_for() throws Exception {
        var address = "https://samskap.nordkok.example/m/delivery-kitchen";

        var svg = QrCode.svg(address, "A code");

        assertThat(new Decoder().decode(drawn(svg)).getText()).isEqualTo(address);
        assertThat(svg).contains("role=\"img\" aria-label=\"A code\"");
    }

    /** The dots, without the margin around them. */
    private static BitMatrix drawn(String svg) {
        var size = Pattern.compile("viewBox=\"0 0 (\\d+)").matcher(svg);
        assertThat(size.find()).isTrue();
        var dots = new BitMatrix(Integer.parseInt(size.group(1)) - 2 * MARGIN);
        RUN.matcher(svg)
                .results()
                .forEach(run -> dots.setRegion(
                        Integer.parseInt(run.group(1)) - MARGIN,
                        Integer.parseInt(run.group(2)) - MARGIN,
                        Integer.parseInt(run.group(3)),
                        1));
        return dots;
    }
}
