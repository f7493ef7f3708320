package samskap.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samskap.shared.Accent.Shades;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AccentTests {

    private static final List<String> LIGHT = List.of("#faf8f4", "#ffffff", "#f3efe8");
    private static final List<String> DARK = List.of("#12181a", "#1a2225", "#232d30");

    private static Colour hex(String hex) {
        return Colour.of(hex).orElseThrow();
    }

    @Test
    void contrast_is_the_one_of_the_guidelines() {
        assertThat(hex("#ffffff").contrast(hex("#000000"))).isEqualTo(21.0);
        assertThat(hex("#777777").contrast(hex("#ffffff"))).isBetween(4.47, 4.49);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#ffffff", "#000000", "#ffe600", "#ff0000", "#00ff00", "#0000ff", "#00ffff", "#ff00ff", "#808080",
                "#1d5c4d", "#e4003a", "#ff7a00", "#0b1f66", "#f3efe8"
            })
    void whatever_is_wished_for_reads_on_every_ground_that_it_stands_on(String wanted) {
        var accent = Accent.of(hex(wanted));
        readsEverywhere(accent.light(), LIGHT);
        readsEverywhere(accent.dark(), DARK);
    }

    private static void readsEverywhere(Shades shades, List<String> grounds) {
        for (var ground : grounds) {
            assertThat(shades.main().contrast(hex(ground))).isGreaterThanOrEqualTo(Accent.ENOUGH);
            assertThat(shades.strong().contrast(hex(ground))).isGreaterThanOrEqualTo(Accent.ENOUGH);
        }
        assertThat(shades.main().contrast(shades.soft())).isGreaterThanOrEqualTo(Accent.ENOUGH);
        assertThat(shades.main().contrast(shades.ink())).isGreaterThanOrEqualTo(Accent.ENOUGH);
        assertThat(shades.strong().contrast(shades.ink())).isGreaterThanOrEqualTo(Accent.ENOUGH);
    }

    @Test
    void what_reads_already_stays_as_it_is() {
        var check = Accent.onLight(hex("#0b1f66"));
        assertThat(check.passes()).isTrue();
        assertThat(check.nearest()).isEqualTo(hex("#0b1f66"));
    }

    @Test
    void what_does_not_read_is_only_just_darkened_and_keeps_its_hue() {
        var check = Accent.onLight(hex("#ff7a00"));
        assertThat(check.passes()).isFalse();
        assertThat(Accent.onLight(check.nearest()).contrast()).isBetween(4.5, 4.7);
        assertThat(check.nearest().red()).isGreaterThan(check.nearest().green());
        assertThat(check.nearest().green()).isGreaterThan(check.nearest().blue());
    }

    @Test
    void the_products_own_green_is_the_one_of_the_style_sheet() throws IOException {
        var css = Files.readString(Path.of("src/main/resources/META-INF/resources/samskap.css"));
        var light = Accent.HOUSE.light();
        var dark = Accent.HOUSE.dark();
        assertThat(css)
                .contains("--brand: light-dark(" + light.main().hex() + ", "
                        + dark.main().hex() + ")")
                .contains("--brand-strong: light-dark(" + light.strong().hex() + ", "
                        + dark.strong().hex() + ")")
                .contains("--brand-soft: light-dark(" + light.soft().hex() + ", "
                        + dark.soft().hex() + ")");
        readsEverywhere(light, LIGHT);
        readsEverywhere(dark, DARK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#12345", "#1234567", "javascript:alert(1)", "#gggggg"})
    void what_is_no_colour_is_none(String typed) {
        assertThat(Colour.of(typed)).isEmpty();
    }
}
