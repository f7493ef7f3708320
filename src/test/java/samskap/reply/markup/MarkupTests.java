package samskap.reply.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samskap.reply.words.Line;
import samskap.reply.words.Line.Hint;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MarkupTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <div>a</div><div>b</div>                                     | a⏎b
            <div>a<br></div><div><br></div><div>b</div>                  | a⏎⏎b
            <p>a</p><p>b</p>                                             | a⏎⏎b
            <p class=MsoNormal>a</p><p class=MsoNormal>&nbsp;</p>b       | a⏎⏎b
            a <b>b</b> c                                                 | a **b** c
            <b>all of it</b>                                             | all of it
            a<i> b </i>c                                                 | a *b* c
            <a href="https://x.example">here</a>, please                 | [here](https://x.example), please
            <a href="https://x.example/">https://x.example</a>           | https://x.example
            <a href="javascript:x()">here</a>                            | here
            <Style>p {}</STYLE><SCRIPT>x</script>a                       | a
            <!-- a --><!--[if mso]>b<![endif]-->c                        | c
            <span style="display: none">a</span>b                        | b
            1 < 2 &lt; 3                                                 | 1 < 2 < 3
            <ol><li>a</li><li>b</li></ol>                                | 1. a⏎2. b
            <table><tr><td>a</td><td>b</td></tr></table>                 | a ¦ b
            """)
    void html_is_read_as_a_browser_shows_it(String html, String lines) {
        assertThat(Markup.lines(html).stream().map(Line::text).collect(Collectors.joining("⏎")))
                .isEqualTo(lines.replace('¦', '|'));
    }

    @Test
    void what_mail_programs_say_of_lines_is_kept() {
        assertThat(Markup.lines("""
                a<div class="gmail_signature">b</div>
                <div class="gmail_quote"><div class="gmail_attr">c</div><blockquote>d<blockquote>e</blockquote></blockquote>f</div>
                <div class="yahoo_quoted">g</div>
                <div id="divRplyFwdMsg">h</div>i"""))
                .filteredOn(line -> !line.isBlank())
                .containsExactly(
                        new Line(0, "a"),
                        new Line(0, "b", Hint.SIGNATURE),
                        new Line(0, "c", Hint.ATTRIBUTION),
                        new Line(1, "d"),
                        new Line(2, "e"),
                        new Line(0, "f"),
                        new Line(1, "g"),
                        new Line(1, "h"),
                        new Line(1, "i"));
    }

    @Test
    void a_picture_within_the_html_costs_nothing() {
        var html = "<p>a<img src=\"data:image/png;base64," + "A".repeat(3_000_000) + "\">b</p>";
        assertThat(Shortening.of(html)).isEqualTo("<p>a<img>b</p>");
    }

    @Test
    void tags_deeper_than_mail_programs_write_them_are_left_out_and_their_words_stay() {
        var kept = Shortening.of("<div>".repeat(5_000) + "a" + "</div>".repeat(5_000));
        assertThat(kept.split("<div>", -1)).hasSizeLessThan(200);
        assertThat(Markup.lines(kept)).extracting(Line::text).containsExactly("a");
    }
}
