package samskap.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import samskap.testing.Fixtures;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class ApiDoorTests {

    private final MockMvc web;
    private final Cast cast;

    ApiDoorTests(MockMvc web, Cast cast) {
        this.web = web;
        this.cast = cast;
    }

    private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }

    @Test
    void that_somebody_is_signed_in_with_a_browser_counts_for_nothing() throws Exception {
        var session = new MockHttpSession();
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(Fixtures.signedIn(cast.customer())));
        var support = "/api/v1/ideas/" + cast.idea().id().value() + "/support";
        assertThat(answer(get("/api/v1/me").session(session)).getStatus()).isEqualTo(401);
        assertThat(answer(put(support).session(session)).getStatus()).isEqualTo(401);
    }

    @Test
    void a_page_elsewhere_is_told_nothing_and_nothing_is_remembered() throws Exception {
        var asked = answer(options("/api/v1/ideas")
                .header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "GET"));
        var read = answer(get("/api/v1/ideas?limit=1").header("Origin", "https://elsewhere.example"));
        for (var response : new MockHttpServletResponse[] {asked, read}) {
            assertThat(response.getHeader("Access-Control-Allow-Origin")).isNull();
            assertThat(response.getCookies()).isEmpty();
        }
        assertThat(read.getStatus()).isEqualTo(200);
        assertThat(read.getHeader("Cache-Control")).contains("private");
        assertThat(read.getHeader("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(read.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }
}
