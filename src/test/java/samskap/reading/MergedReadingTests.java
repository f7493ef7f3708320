package samskap.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import samskap.dialogue.Dialogue;
import samskap.dialogue.NewMessage;
import samskap.ideas.Idea;
import samskap.ideas.Merging;
import samskap.identity.Person;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class MergedReadingTests {

    private final MockMvc mvc;
    private final Merging merging;
    private final Dialogue dialogue;
    private final Person anna;
    private final Person erik;
    private final Idea main;
    private final Idea duplicate;

    MergedReadingTests(MockMvc mvc, Merging merging, Dialogue dialogue, Cast cast) {
        this.mvc = mvc;
        this.merging = merging;
        this.dialogue = dialogue;
        anna = cast.employee("Anna Berg");
        erik = cast.customer("Erik Lundin");
        main = cast.idea();
        duplicate = cast.idea(erik);
    }

    @Test
    void the_address_of_the_duplicate_leads_to_the_main_idea_and_back_when_they_are_apart() throws Exception {
        merging.merge(anna, duplicate.id(), main.id(), "");
        var led = read(duplicate.path());
        assertThat(led.getStatus()).isEqualTo(302);
        assertThat(led.getHeader("Location"))
                .isEqualTo(main.path() + "?joined=" + duplicate.id().value());
        merging.unmerge(anna, duplicate.id());
        assertThat(read(duplicate.path()).getStatus()).isEqualTo(200);
    }

    @Test
    void who_was_led_here_is_told_and_the_address_for_search_engines_is_the_main_ones() throws Exception {
        merging.merge(anna, duplicate.id(), main.id(), "They want the **same**.");
        var page = mvc.perform(get(main.path())
                        .queryParam("joined", Long.toString(duplicate.id().value())))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page)
                .contains("“" + duplicate.title() + "” was joined with this idea")
                .contains("rel=\"canonical\" href=\"http://localhost" + main.path() + "\"")
                .contains("They want the <strong>same</strong>.", "Erik Lundin shared it");
        assertThat(read(main.path()).getContentAsString())
                .contains(duplicate.title(), "Erik Lundin shared it")
                .doesNotContain("was joined with this idea");
    }

    @Test
    void what_was_said_of_the_duplicate_says_so() throws Exception {
        dialogue.write(erik, NewMessage.message(UUID.randomUUID(), duplicate.id(), null, "For my mother too"));
        merging.merge(anna, duplicate.id(), main.id(), "");
        assertThat(read(main.path()).getContentAsString())
                .contains("For my mother too", "on “" + duplicate.title() + "”");
    }

    @Test
    void search_engines_are_told_of_the_main_idea_only() throws Exception {
        merging.merge(anna, duplicate.id(), main.id(), "");
        var part = read("/sitemap-" + duplicate.id().value() / 500 + ".xml").getContentAsString();
        assertThat(part).doesNotContain(duplicate.path() + "<");
    }

    private MockHttpServletResponse read(String address) throws Exception {
        return mvc.perform(get(address)).andReturn().getResponse();
    }
}
