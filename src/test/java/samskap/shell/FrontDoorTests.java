package samskap.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import samskap.identity.Role;
import samskap.testing.Fixtures;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class FrontDoorTests {

    private final MockMvc browser;
    private final Cast cast;
    private final PlainErrorPage errorPage;

    FrontDoorTests(MockMvc browser, Cast cast, PlainErrorPage errorPage) {
        this.browser = browser;
        this.cast = cast;
        this.errorPage = errorPage;
    }

    @Test
    void every_answer_says_what_a_page_may_do_and_who_may_frame_it() throws Exception {
        browser.perform(get("/nowhere"))
                .andExpect(header().string(
                                "Content-Security-Policy",
                                allOf(
                                        containsString("default-src 'self'"),
                                        containsString("object-src 'none'"),
                                        containsString("frame-ancestors 'none'"),
                                        not(containsString("script-src 'self' 'unsafe-inline'")))))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("Permissions-Policy", containsString("camera=()")));
    }

    @Test
    void an_inline_script_needs_the_nonce_of_its_own_answer() {
        var request = new MockHttpServletRequest();
        var nonce = ContentPolicy.nonceFor(request);
        var response = new MockHttpServletResponse();
        new ContentPolicy().writeHeaders(request, response);
        assertThat(ContentPolicy.nonceFor(request)).isEqualTo(nonce);
        assertThat(response.getHeader("Content-Security-Policy")).contains("'nonce-" + nonce + "'");
        assertThat(ContentPolicy.nonceFor(new MockHttpServletRequest())).isNotEqualTo(nonce);
    }

    @Test
    void an_address_that_was_never_here_costs_no_session() throws Exception {
        browser.perform(get("/wp-login.php"))
                .andExpect(status().isNotFound())
                .andExpect(request ->
                        assertThat(request.getRequest().getSession(false)).isNull());
    }

    @Test
    void health_is_told_to_everybody() throws Exception {
        browser.perform(get("/actuator/health").with(from("203.0.113.9"))).andExpect(status().isOk());
        browser.perform(get("/actuator/health/readiness")).andExpect(status().isOk());
    }

    @Test
    void figures_are_told_on_this_machine_and_to_administrators() throws Exception {
        browser.perform(get("/actuator/prometheus"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("jvm_memory_used_bytes")));
        browser.perform(get("/actuator/prometheus").with(from("203.0.113.9"))).andExpect(status().isNotFound());
        var admin = Fixtures.signedIn(cast.person("Ada Norén", "Runs the platform", Role.EMPLOYEE, Role.ADMIN));
        browser.perform(get("/actuator/prometheus").with(from("203.0.113.9")).with(authentication(admin)))
                .andExpect(status().isOk());
        var anna = Fixtures.signedIn(cast.employee("Anna Berg"));
        browser.perform(get("/actuator/prometheus").with(from("203.0.113.9")).with(authentication(anna)))
                .andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/env", "/actuator/beans", "/actuator/heapdump"})
    void nothing_else_about_the_inside_is_told(String path) throws Exception {
        browser.perform(get(path)).andExpect(status().isNotFound());
    }

    @Test
    void a_chosen_language_is_remembered_and_leads_back() throws Exception {
        browser.perform(get("/language/sv").param("back", "/ideas/7-one-day"))
                .andExpect(redirectedUrl("/ideas/7-one-day"))
                .andExpect(cookie().value("lang", "sv"))
                .andExpect(cookie().httpOnly("lang", true))
                .andExpect(cookie().sameSite("lang", "Lax"));
        browser.perform(get("/language/da").secure(true)).andExpect(cookie().secure("lang", true));
    }

    @Test
    void a_language_link_leads_nowhere_else() throws Exception {
        browser.perform(get("/language/nb").param("back", "//evil.example")).andExpect(redirectedUrl("/"));
    }

    @Test
    void a_language_that_we_do_not_speak_is_not_found() throws Exception {
        browser.perform(get("/language/xx")).andExpect(status().isNotFound()).andExpect(cookie().doesNotExist("lang"));
    }

    @Test
    void what_changes_something_needs_a_token() throws Exception {
        browser.perform(post("/logout")).andExpect(status().isForbidden());
    }

    @Test
    void an_error_outside_the_pages_is_told_kindly_with_a_number_and_no_exception() throws Exception {
        var request = new MockHttpServletRequest();
        request.addHeader("Accept-Language", "sv");
        request.setAttribute("jakarta.servlet.error.exception", new IllegalStateException("secret detail"));
        var response = new MockHttpServletResponse();
        response.setStatus(500);
        errorPage.render(null, request, response);
        assertThat(response.getContentAsString())
                .contains("<html lang=\"sv\">", "Det här gick fel hos oss", "<code>", "Nordkök")
                .doesNotContain("secret detail", "IllegalState", "!shell");
    }

    @Test
    void a_browser_that_asks_for_nothing_gets_a_page_with_a_way_home() throws Exception {
        browser.perform(get("/error")
                        .accept(MediaType.TEXT_HTML)
                        .requestAttr("jakarta.servlet.error.status_code", 404)
                        .header("Accept-Language", "da"))
                .andExpect(status().isNotFound())
                .andExpect(header().string("Content-Type", startsWith("text/html")))
                .andExpect(content().string(containsString("Til idéerne")));
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }
}
