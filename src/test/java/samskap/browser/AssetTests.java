package samskap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import samskap.testing.Fixtures.Cast;

@BrowserTest
class AssetTests {

    private final Cast cast;

    AssetTests(Cast cast) {
        this.cast = cast;
    }

    @Test
    void what_a_page_is_made_of_is_kept(Visitors visitors) {
        var page = visitors.known(cast.customer());
        page.navigate("/");
        var script = Pattern.compile("VAADIN/build/indexhtml-[\\w-]+\\.js").matcher(page.content());
        assertThat(script.find()).isTrue();
        assertThat(caching(page, "/" + script.group())).isEqualTo("max-age=31536000, immutable");
    }

    @Test
    void what_may_change_is_asked_about_again_and_not_sent_twice(Visitors visitors) {
        var page = visitors.atDesk();
        for (var path : List.of("/samskap.css", "/fonts/inter.woff2", "/icons/icons.svg", "/reading.js")) {
            var first = page.request().get(path);
            assertThat(first.status()).as(path).isEqualTo(200);
            assertThat(first.headers()).as(path).containsKey("cache-control");
            assertThat(first.headers().get("cache-control")).as(path).doesNotContain("no-store");
            var mark = first.headers().containsKey("etag") ? "If-None-Match" : "If-Modified-Since";
            var known = first.headers().getOrDefault("etag", first.headers().get("last-modified"));
            var again = page.request()
                    .get(
                            path,
                            com.microsoft.playwright.options.RequestOptions.create()
                                    .setHeader(mark, known));
            assertThat(again.status()).as(path).isEqualTo(304);
        }
    }

    @Test
    void what_is_missing_is_not_kept(Visitors visitors) {
        for (var page : new Page[] {visitors.atDesk(), visitors.known(cast.customer())}) {
            for (var path : List.of("/icons/gone.svg", "/fonts/gone.woff2", "/VAADIN/build/gone-abc123.js")) {
                assertThat(status(page, path)).as(path).isEqualTo(404);
                assertThat(caching(page, path)).as(path).doesNotContain("max-age=3");
            }
        }
    }

    private static int status(Page page, String path) {
        return page.request().get(path).status();
    }

    private static String caching(Page page, String path) {
        APIResponse response = page.request().get(path);
        return response.headers().getOrDefault("cache-control", "");
    }
}
