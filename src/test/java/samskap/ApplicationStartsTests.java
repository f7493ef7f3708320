package samskap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import samskap.ideas.Journey;
import samskap.testing.ModuleTest;

@ModuleTest
class ApplicationStartsTests {

    private final MockMvc web;
    private final Journey journey;

    ApplicationStartsTests(MockMvc web, Journey journey) {
        this.web = web;
        this.journey = journey;
    }

    @Test
    void the_schema_is_migrated_and_a_journey_is_there() {
        assertThat(journey.stages()).hasSize(7);
        assertThat(journey.topics()).hasSize(7);
    }

    @Test
    void health_answers() throws Exception {
        web.perform(get("/actuator/health")).andExpect(status().isOk());
    }
}
