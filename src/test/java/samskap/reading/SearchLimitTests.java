package samskap.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import samskap.ideas.SearchLimit;
import samskap.shared.Refusal;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

/** Each test comes from an address that no other has. */
@ModuleTest
class SearchLimitTests {

    private final MockMvc web;
    private final SearchLimit searches;
    private final Cast cast;
    private final String address = UUID.randomUUID().toString();

    SearchLimitTests(MockMvc web, SearchLimit searches, Cast cast) {
        this.web = web;
        this.searches = searches;
        this.cast = cast;
    }

    @Test
    void whoever_searches_without_end_is_told_to_wait_and_may_read_on() throws Exception {
        exhaust(() -> searches.byVisitorAt(address));
        web.perform(from(address, get("/").queryParam("q", word())))
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists(HttpHeaders.RETRY_AFTER))
                .andExpect(content().string(containsString("That was many searches at once")));
        web.perform(from(address, get("/"))).andExpect(status().isOk());
        web.perform(from(UUID.randomUUID().toString(), get("/").queryParam("q", word())))
                .andExpect(status().isOk());
    }

    @Test
    void a_page_that_is_kept_may_be_read_however_often() throws Exception {
        var word = word();
        web.perform(from(address, get("/").queryParam("q", word))).andExpect(status().isOk());
        exhaust(() -> searches.byVisitorAt(address));
        web.perform(from(address, get("/").queryParam("q", word))).andExpect(status().isOk());
    }

    @Test
    void a_feed_is_no_search() throws Exception {
        exhaust(() -> searches.byVisitorAt(address));
        web.perform(from(address, get("/ideas.atom").queryParam("q", word()))).andExpect(status().isOk());
    }

    @Test
    void programs_of_visitors_are_told_so_as_a_problem() throws Exception {
        exhaust(() -> searches.byVisitorAt(address));
        for (var asked : new MockHttpServletRequestBuilder[] {
            get("/api/v1/search").queryParam("q", word()),
            get("/api/v1/ideas").queryParam("q", word()),
            post("/api/v1/similar").contentType(MediaType.APPLICATION_JSON).content("{\"text\":\"A drawer\"}")
        }) {
            web.perform(from(address, asked))
                    .andExpect(status().isTooManyRequests())
                    .andExpect(header().exists(HttpHeaders.RETRY_AFTER))
                    .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
        }
        web.perform(from(address, get("/api/v1/ideas"))).andExpect(status().isOk());
    }

    @Test
    void whoever_is_signed_in_has_a_limit_of_their_own() {
        var maja = cast.customer();
        assertThat(exhaust(() -> searches.by(maja))).isPositive();
        searches.by(cast.customer());
        searches.byVisitorAt(address);
    }

    /** @return how often it was done */
    private static int exhaust(Runnable search) {
        var times = new int[1];
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> {
            while (true) {
                search.run();
                times[0]++;
            }
        });
        return times[0];
    }

    private static String word() {
        return "q" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }

    private static MockHttpServletRequestBuilder from(String address, MockHttpServletRequestBuilder request) {
        return request.with(made -> {
            made.setRemoteAddr(address);
            return made;
        });
    }
}
