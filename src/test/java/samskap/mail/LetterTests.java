package samskap.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import samskap.shared.Brand;
import samskap.shared.Language;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LetterTests {

    private static final URI HOME = URI.create("https://ideas.nordkok.example");

    private static final URI THERE = URI.create("https://ideas.example.com/ideas/7?a=1&b=2");

    @Test
    void it_says_the_same_in_plain_text_and_in_html() {
        var letter = new Letter(Language.SV, Brand.called("Nordkök"))
                .preview("Först")
                .heading("Anna Berg har svarat")
                .voice("answer", Language.SV, "Vi *gör* det. [Här](/ideas/7)", HOME)
                .about("En leveransdag", "Fjorton pallar", THERE)
                .button("Svara", THERE)
                .foot("Därför");
        assertThat(letter.text())
                .startsWith(
                        "Anna Berg har svarat\n\nVi *gör* det. [Här](/ideas/7)\n\nEn leveransdag\nFjorton pallar\n\nSvara:\n"
                                + THERE)
                .endsWith("-- \nDärför\n\nNordkök\n");
        assertThat(letter.html())
                .contains(
                        "<html lang=\"sv\">",
                        "Först",
                        "lang=\"sv\" class=\"voice answer\"",
                        "Vi <em>gör</em> det. <a href=\"https://ideas.nordkok.example/ideas/7\"",
                        "En leveransdag",
                        "prefers-color-scheme: dark")
                .contains("href=\"https://ideas.example.com/ideas/7?a=1&amp;b=2\"");
    }

    @Test
    void the_line_to_write_above_comes_first_and_pictures_are_links_with_what_they_show() {
        var letter = new Letter(Language.SV, Brand.called("Nordkök"))
                .above("— Skriv ovanför den här raden —")
                .heading("Anna Berg har svarat")
                .picture("Bild: tre <pallar>", THERE);
        assertThat(letter.text())
                .startsWith("— Skriv ovanför den här raden —\n\nAnna Berg har svarat")
                .contains("Bild: tre <pallar>:\n" + THERE);
        assertThat(letter.html())
                .containsSubsequence("— Skriv ovanför den här raden —", "Nordkök", "Anna Berg har svarat")
                .contains(">Bild: tre &lt;pallar&gt;</a>")
                .doesNotContain("<img");
    }

    @Test
    void nothing_that_somebody_wrote_becomes_markup() {
        var letter = new Letter(Language.EN, Brand.called("A & B <i>"))
                .preview("<b>")
                .heading("<script>alert(1)</script>")
                .voice("plain", Language.EN, "<img src=x onerror=alert(1)> [x](javascript:alert(1))", HOME)
                .about("\"><script>", "100 % <b>", THERE);
        assertThat(letter.html())
                .doesNotContain("<script", "<img", "<i>", "<b>", "javascript:")
                .contains("100 % &lt;b&gt;");
    }

    @Test
    void very_long_words_are_told_in_short() {
        var letter = new Letter(Language.EN, Brand.called("Nordkök"))
                .voice("plain", Language.EN, "word ".repeat(2_000), HOME);
        assertThat(letter.text().length()).isLessThan(4_100);
        assertThat(letter.text()).contains("…");
    }
}
