package samskap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

@BrowserTest
class ReadingBrowserTests {

    @Test
    void a_reader_without_script_sees_the_board(Visitors visitors) {
        var page = visitors.with(options -> options.setJavaScriptEnabled(false));
        page.navigate("/");
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator("article.idea").first()).isVisible();
    }
}
