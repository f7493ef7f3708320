package samskap.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MarkdownTests {

    @Test
    void emphasis_lists_and_quotes_are_shown() {
        assertThat(Markdown.toHtml("Give me *one* day:\n\n- a name\n- **a number**\n\n> thanks"))
                .contains("<em>one</em>", "<ul>", "<li>a name</li>", "<strong>a number</strong>", "<blockquote>");
    }

    @Test
    void a_line_break_is_a_line_break() {
        assertThat(Markdown.toHtml("one\ntwo")).contains("one<br />two");
    }

    @Test
    void headings_start_below_the_pages_own() {
        assertThat(Markdown.toHtml("# Loud\n\n##### Quiet")).contains("<h3>Loud</h3>", "<h4>Quiet</h4>");
    }

    @Test
    void links_are_not_ours_to_recommend() {
        assertThat(Markdown.toHtml("[here](https://example.com)"))
                .contains("href=\"https://example.com\"")
                .contains("nofollow")
                .contains("ugc");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "<a href=\"javascript:alert(1)\">x</a>",
                "![x](https://example.com/pixel.png)",
                "<style>*{display:none}</style>",
                "<iframe src=//example.com></iframe>",
                "<svg onload=alert(1)>",
                "[x](vbscript:msgbox)"
            })
    void nothing_that_runs_or_loads_gets_through(String hostile) {
        assertThat(Markdown.toHtml(hostile))
                .doesNotContain("<script", "<img", "<style", "<iframe", "<svg", "href=\"javascript", "href=\"data")
                .doesNotContainIgnoringCase("href=\"javascript:")
                .doesNotContainIgnoringCase("href=\"vbscript:");
    }

    @Test
    void angle_brackets_are_shown_as_they_were_written() {
        assertThat(Markdown.toHtml("if a < b and <b>c</b>")).contains("a &lt; b", "&lt;b&gt;c&lt;/b&gt;");
    }

    @Test
    void deep_nesting_costs_little() {
        assertThat(Markdown.toHtml(">".repeat(5_000) + "deep")).contains("deep");
    }

    @Test
    void an_excerpt_is_the_words_alone_cut_at_a_word() {
        assertThat(Markdown.toExcerpt("Give *me*\n\n- one day\n- and a name", 17))
                .isEqualTo("Give me one day…");
    }

    @Test
    void an_excerpt_never_cuts_an_emoji_in_two() {
        assertThat(Markdown.toExcerpt("🙂".repeat(40), 20)).doesNotContain("\uD83D…");
    }
}
