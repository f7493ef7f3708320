package samskap;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import samskap.identity.Role;
import samskap.testing.Fixtures;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class OperationsTests {

    private final MockMvc web;
    private final Cast cast;

    OperationsTests(MockMvc web, Cast cast) {
        this.cast = cast;
        this.web = web;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
    void health_answers_everybody_and_tells_nothing_more(String address) throws Exception {
        web.perform(get(address).with(from("203.0.113.9")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("UP"))
                .andExpect(jsonPath("$.components").doesNotExist());
    }

    @Test
    void how_things_are_is_told_to_administrators() throws Exception {
        var admin = Fixtures.signedIn(cast.person("Ada Norén", "Runs the platform", Role.EMPLOYEE, Role.ADMIN));
        web.perform(get("/actuator/health").with(authentication(admin)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.components.search.details.complete").isBoolean())
                .andExpect(jsonPath("$.components.search.details.unread").isNumber())
                .andExpect(jsonPath("$.components.search.details.oldestSeconds").isNumber())
                .andExpect(jsonPath("$.components.search.details.kept").isString());
    }

    @Test
    void metrics_answer_this_machine_and_nobody_else() throws Exception {
        web.perform(get("/actuator/prometheus"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("jvm_memory_used_bytes")))
                .andExpect(content().string(containsString("samskap_search_complete ")))
                .andExpect(content().string(containsString("samskap_search_unread ")))
                .andExpect(content().string(containsString("samskap_search_unread_age_seconds ")));
        web.perform(get("/actuator/prometheus").with(from("203.0.113.9"))).andExpect(status().is4xxClientError());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/env", "/actuator/heapdump", "/actuator/beans"})
    void nothing_else_about_the_machine_is_told(String address) throws Exception {
        web.perform(get(address)).andExpect(status().is4xxClientError());
    }

    private static RequestPostProcessor from(String client) {
        return request -> {
            request.setRemoteAddr(client);
            return request;
        };
    }
}
