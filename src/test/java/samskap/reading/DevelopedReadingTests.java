package samskap.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.UUID;
import java.util.regex.Pattern;
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
import samskap.ideas.IdeaEdit;
import samskap.ideas.Ideas;
import samskap.ideas.Versions;
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
    private final Versions versions;
    private final Person maja;
    private final Person erik;
    private final Person anna;
    private final Idea idea;

    DevelopedReadingTests(
            MockMvc mvc,
            Suggestions suggestions,
            Summaries summaries,
            Dialogue dialogue,
            Ideas ideas,
            Versions versions,
            Cast cast) {
        this.mvc = mvc;
        this.suggestions = suggestions;
        this.summaries = summaries;
        this.dialogue = dialogue;
        this.ideas = ideas;
        this.versions = versions;
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
    void what_was_taken_down_says_so_to_visitors_and_nothing_is_compared_with_it() throws Exception {
        ideas.edit(maja, idea.id(), new IdeaEdit(1, "Call zerosevenzero", "", null, null, null));
        ideas.edit(maja, idea.id(), new IdeaEdit(2, "Without a number", "", null, null, null));
        assertThat(page(now().path() + "/versions")).contains("zerosevenzero");
        versions.takeDown(anna, idea.id(), 2, "A telephone number.");
        assertThat(page(now().path() + "/versions"))
                .contains("has taken these words down", "Without a number", "Version 2")
                .doesNotContain("zerosevenzero", "A telephone number");
    }

    @Test
    void a_visitor_sees_what_collides_who_developed_it_and_what_had_been_arrived_at_before() throws Exception {
        var late = suggest("A morning that I choose");
        suggestions.takeIn(anna, suggest("A day that I choose"));
        summaries.pin(maja, idea.id(), 0, "First *thoughts*.");
        summaries.pin(anna, idea.id(), 1, "Second thoughts.");
        assertThat(page(now().path()))
                .contains("The idea has changed since", "id=\"s" + late.value() + "\"")
                .contains("Developed with", "<span>Erik Lundin</span>")
                .contains("What it said before", "First <em>thoughts</em>.");
    }

    @Test
    void words_of_ones_own_lead_to_the_suggestion_that_they_were_made_from() throws Exception {
        var suggestion = suggest("A morning that I choose");
        suggestions.takeIn(anna, suggest("A day that I choose"));
        suggestions.takeIn(maja, suggestion, 2, "A morning, not a day", "Mine.");
        var path = now().path();
        assertThat(page(path + "/versions"))
                .contains("<span>Maja Lind</span>")
                .contains("<a href=\"" + path + "#s" + suggestion.value() + "\">from Erik Lundin’s suggestion</a>");
    }

    @Test
    void a_long_history_is_read_in_pages() throws Exception {
        for (var n = 1; n <= Versions.PAGE; n++) {
            ideas.edit(maja, idea.id(), new IdeaEdit(n, "Said the time " + (n + 1), "", null, null, null));
        }
        var path = now().path() + "/versions";
        var first = page(path);
        assertThat(first).contains("Version 21", "Version 2<").doesNotContain("Version 1<");
        var older = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(first);
        assertThat(older.find()).isTrue();
        assertThat(page(older.group(1)))
                .contains("Version 1<", "As it was shared")
                .doesNotContain("Version 2<");
    }

    @Test
    void of_very_many_suggestions_some_are_shown_with_a_way_to_the_others() throws Exception {
        assertThat(page(idea.path())).doesNotContain("act=suggestions");
        for (var n = 0; n < 11; n++) {
            suggestions.withdraw(erik, suggest("Not this after all " + n));
        }
        assertThat(page(idea.path())).contains("11 earlier suggestions", idea.path() + "?act=suggestions");
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
