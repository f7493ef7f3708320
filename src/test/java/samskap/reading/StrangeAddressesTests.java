package samskap.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

/**
 * Addresses that nobody meant, at every page, feed and map for readers: each is answered with a page, with where the
 * right one is, or with a page that says that there is nothing.
 */
@ModuleTest
class StrangeAddressesTests {

    private static final int MANY = 400;

    private static final List<String> NAMES = List.of(
            "q", "order", "stage", "topic", "status", "mine", "waiting", "after", "after", "joined", "page", "", "%00",
            "%ff");

    private static final List<String> VALUES = List.of(
            "",
            "0",
            "-1",
            "999999999999999999999999",
            "%",
            "%zz",
            "%ff",
            "%c0%af",
            "%ed%a0%80",
            "%00",
            "a%00b",
            "%27%20OR%201%3D1--",
            "%2B(%22*@)",
            "%3Cscript%3E",
            "x".repeat(4_000),
            "%F0%9F%98%80".repeat(200),
            "kok%20".repeat(500),
            // Where no list ends: places beyond what is finite, and beyond all days that a table knows.
            "fjfkPIgAdZwAAAAAAAAAAQ",
            "_jfkPIgAdZwAAAAAAAAAAQ",
            "Q6vBbWdOyAD__________w",
            "w2qlNdPQwAAAAAAAAAAABQ",
            "f_gAAAAAAAAAAAAAAAAAAQ",
            "Q5SKBCiblABAAAAAAAAAAA",
            "trending",
            "match",
            "done",
            "delivery");

    private static final List<String> ACCEPTS =
            List.of("text/html", "*/*", "application/json", "image/png", "nonsense", "text/html;q=x");

    private static final List<String> LANGUAGES = List.of("sv", "xx", ";;q=", "en".repeat(2_000), "*");

    private final MockMvc web;
    private final List<String> paths = new ArrayList<>();

    StrangeAddressesTests(MockMvc web, Cast cast) {
        this.web = web;
        var idea = cast.idea().path();
        paths.addAll(List.of("/", "/roadmap", "/news", "/news/1", "/news/x", "/news/99999999999999999999"));
        paths.addAll(List.of(idea, idea + "/versions", "/ideas/0", "/ideas/abc", "/ideas/1-", "/ideas/%C3%A5"));
        paths.addAll(List.of("/ideas/99999999999999999999", "/ideas/99999999999999999999/versions", "/ideas/-1"));
        paths.addAll(List.of("/news.atom", "/ideas.atom", "/ideas/999999999999999999.atom", "/ideas/0.atom"));
        paths.addAll(List.of("/robots.txt", "/sitemap.xml", "/sitemap-0.xml", "/sitemap-999999999.xml"));
        paths.addAll(List.of("/api", "/api/v1/openapi.json", "/pictures/x/small", "/unsubscribe/x"));
        paths.add("/ideas/" + "a".repeat(2_000));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatever_stands_in_an_address_nothing_breaks(long seed) throws Exception {
        var random = new Random(seed);
        for (var number = 0; number < MANY; number++) {
            var path = any(paths, random);
            var query = query(random);
            var accept = any(ACCEPTS, random);
            var response = answered(path, query, accept, any(LANGUAGES, random));
            assertThat(response.getStatus())
                    .as("%s?%s for %s", path, query, accept)
                    .isLessThan(500);
            var leadsTo = response.getRedirectedUrl();
            if (leadsTo != null) {
                assertThat(leadsTo).as("%s?%s", path, query).startsWith("/").doesNotStartWith("//");
            }
        }
    }

    private static <T> T any(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    private static String query(Random random) {
        var parts = new ArrayList<String>();
        for (var left = random.nextInt(4); left > 0; left--) {
            parts.add(any(NAMES, random) + (random.nextInt(8) == 0 ? "" : "=" + any(VALUES, random)));
        }
        return String.join(random.nextInt(10) == 0 ? "&&;" : "&", parts);
    }

    private MockHttpServletResponse answered(String path, String query, String accept, String language)
            throws Exception {
        return web.perform(MockMvcRequestBuilders.get(URI.create(path))
                        .header("Accept", accept)
                        .header("Accept-Language", language)
                        .with(request -> {
                            request.setQueryString(query);
                            return request;
                        }))
                .andReturn()
                .getResponse();
    }
}
