package samskap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import samskap.ideas.Journey;
import samskap.ideas.Stage;
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
        assertThat(journey.stages())
                .extracting(Stage::code)
                .contains("showroom", "planning", "order", "delivery", "fitting", "everyday", "removal");
        assertThat(journey.topic("planet")).isPresent();
    }

    @Test
    void health_answers() throws Exception {
        web.perform(get("/actuator/health")).andExpect(status().isOk());
    }
}
