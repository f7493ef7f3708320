package samskap.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import samskap.developing.NewSuggestion;
import samskap.developing.SuggestionId;
import samskap.developing.Suggestions;
import samskap.developing.Summaries;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.dialogue.Message;
import samskap.dialogue.NewMessage;
import samskap.ideas.Idea;
import samskap.ideas.Ideas;
import samskap.identity.Person;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class DevelopedReadingTests {

    private final MockMvc mvc;
    private final Suggestions suggestions;
    private final Summaries summaries;
    private final Dialogue dialogue;
    private final Ideas ideas;
    private final Person maja;
    private final Person erik;
    private final Person anna;
    private final Idea idea;

    DevelopedReadingTests(
            MockMvc mvc, Suggestions suggestions, Summaries summaries, Dialogue dialogue, Ideas ideas, Cast cast) {
        this.mvc = mvc;
        this.suggestions = suggestions;
        this.summaries = summaries;
        this.dialogue = dialogue;
        this.ideas = ideas;
        maja = cast.customer("Maja Lind");
        erik = cast.customer("Erik Lundin");
        anna = cast.employee("Anna Berg");
        idea = cast.idea(maja, "One delivery <day>\nGive me one day.");
    }

    @Test
    void every_step_shows_at_the_next_reading() throws Exception {
        assertThat(page(idea.path())).contains("Can it be said better").doesNotContain("/versions\"");

        var suggestion = suggest("A <day> that I choose");
        assertThat(page(idea.path()))
                .contains("One suggestion waits", "Erik Lundin", "It is &lt;clearer&gt;.", "<ins>");

        suggestions.takeIn(maja, suggestion);
        assertThat(page(now().path()))
                .contains("developed with one other", "2 versions", "Taken in by Maja", "Developed together");

        summaries.pin(anna, idea.id(), 0, "A day that one **chooses**.");
        assertThat(page(now().path())).contains("A day that one <strong>chooses</strong>.", "What we have arrived at");
    }

    @Test
    void what_was_taken_up_is_marked() throws Exception {
        var question = say(anna, null, Kind.QUESTION);
        var given = say(erik, question, Kind.MESSAGE);
        assertThat(page(idea.path())).doesNotContain("Taken up by");
        dialogue.takeUp(anna, given.id(), true);
        assertThat(page(idea.path())).contains("Taken up by Anna", "1 taken up", "developed with one other");
    }

    @Test
    void the_history_tells_word_by_word_whose_words_they_were_and_why() throws Exception {
        suggestions.takeIn(anna, suggest("A <day> that I choose"));
        var page = page(now().path() + "/versions");
        assertThat(page)
                .contains(
                        "Erik Lundin’s words, taken in by Anna Berg",
                        "It is &lt;clearer&gt;.",
                        "Version 2",
                        "Version 1")
                .contains("&lt;day>")
                .doesNotContain("<day>")
                .contains("<meta name=\"robots\" content=\"noindex, follow\">");
    }

    @Test
    void the_history_has_one_address_and_an_idea_that_is_not_there_none() throws Exception {
        var old = read("/ideas/" + idea.id().value() + "-old-words/versions");
        assertThat(old.getStatus()).isEqualTo(301);
        assertThat(old.getHeader("Location")).isEqualTo(idea.path() + "/versions");
        assertThat(read("/ideas/987654321/versions").getStatus()).isEqualTo(404);
        assertThat(read("/ideas/nothing/versions").getStatus()).isEqualTo(404);
    }

    private SuggestionId suggest(String title) {
        var wanted = new NewSuggestion(UUID.randomUUID(), idea.id(), 1, title, idea.story(), "It is <clearer>.");
        return suggestions.suggest(erik, wanted).id();
    }

    private Message say(Person author, Message to, Kind kind) {
        var parent = to == null ? null : to.id();
        return dialogue.write(author, new NewMessage(UUID.randomUUID(), idea.id(), parent, kind, "With wheels", null));
    }

    private Idea now() {
        return ideas.find(idea.id()).orElseThrow();
    }

    private MockHttpServletResponse read(String address) throws Exception {
        return mvc.perform(get(address).header("Accept-Language", "en"))
                .andReturn()
                .getResponse();
    }

    private String page(String address) throws Exception {
        var answer = read(address);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }
}
