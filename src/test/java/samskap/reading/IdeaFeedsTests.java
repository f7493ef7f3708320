package samskap.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.dialogue.NewMessage;
import samskap.ideas.Idea;
import samskap.ideas.Ideas;
import samskap.ideas.Journey;
import samskap.ideas.NewIdea;
import samskap.ideas.Status;
import samskap.identity.Person;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ModuleTest
class IdeaFeedsTests {

    private static final Pattern LINKED =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    private final MockMvc web;
    private final Ideas ideas;
    private final Dialogue dialogue;
    private final Journey journey;
    private final Cast cast;

    IdeaFeedsTests(MockMvc web, Ideas ideas, Dialogue dialogue, Journey journey, Cast cast) {
        this.web = web;
        this.ideas = ideas;
        this.dialogue = dialogue;
        this.journey = journey;
        this.cast = cast;
    }

    private MockHttpServletResponse read(String address) throws Exception {
        return web.perform(get(address).header("Accept-Language", "en"))
                .andReturn()
                .getResponse();
    }

    /** What it says, once it is seen to be XML. */
    private String feed(String address) throws Exception {
        var response = read(address);
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        assertThat(response.getContentType()).startsWith("application/atom+xml");
        var bytes = response.getContentAsByteArray();
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void the_board_and_each_topic_have_a_feed_of_what_is_shared() throws Exception {
        var topics = journey.topics();
        var one = about("Feedqz of the first <topic>", 0);
        var other = about("Feedqz of the second topic", 1);
        assertThat(feed("/ideas.atom"))
                .contains("Feedqz of the first &lt;topic&gt;", "Feedqz of the second topic")
                .contains("href=\"http://localhost" + one.path() + "\"");
        assertThat(feed("/ideas.atom?topic=" + topics.get(1).code()))
                .contains(other.title())
                .doesNotContain("Feedqz of the first");
        assertThat(feed("/ideas.atom?topic=nothing&order=odd&q=feedqz&mine")).contains("<feed");
    }

    private Idea about(String title, int topic) {
        return ideas.share(
                cast.customer("Maja Lind"),
                new NewIdea(
                        UUID.randomUUID(),
                        "What happened.",
                        title,
                        null,
                        journey.topics().get(topic),
                        null));
    }

    @Test
    void an_idea_has_a_feed_of_what_is_said_and_how_far_it_came_and_of_nothing_internal() throws Exception {
        var idea = cast.idea(cast.customer("Maja Lind"), "An idea with a feed\nAnd a story.");
        var anna = cast.owner("Anna Berg");
        say(anna, idea, Kind.ANSWER, "We **look** into it.");
        say(anna, idea, Kind.NOTE, "Between us qznote.");
        ideas.move(anna, idea.id(), Status.SHARED, Status.PLANNED, "In May.");
        var address = "/ideas/" + idea.id().value() + ".atom";
        assertThat(feed(address))
                .contains("<title>An idea with a feed</title>", "Answer: We look into it.", "Anna Berg", "In May.")
                .contains("&lt;strong&gt;look&lt;/strong&gt;")
                .doesNotContain("qznote");
        var tag = Objects.requireNonNull(read(address).getHeader("ETag"));
        var again = web.perform(get(address).header("Accept-Language", "en").header("If-None-Match", tag))
                .andReturn();
        assertThat(again.getResponse().getStatus()).isEqualTo(304);
        assertThat(read("/ideas/999999999.atom").getStatus()).isEqualTo(404);
    }

    private void say(Person by, Idea idea, Kind kind, String body) {
        dialogue.write(by, new NewMessage(UUID.randomUUID(), idea.id(), null, kind, body, null));
    }

    @Test
    void an_ideas_page_names_its_feed_and_tells_machines_what_it_is_about() throws Exception {
        var idea = cast.idea(cast.customer("Maja Lind"), "Ends </script><b>here\nA story & more.");
        var anna = cast.employee("Anna Berg");
        say(anna, idea, Kind.ANSWER, "We look into it.");
        var page = read(idea.path()).getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).contains("href=\"/ideas/" + idea.id().value() + ".atom\"");
        var told = linked(page);
        assertThat(told.get("@type").stringValue()).isEqualTo("DiscussionForumPosting");
        assertThat(told.get("headline").stringValue()).isEqualTo("Ends </script><b>here");
        assertThat(told.at("/author/name").stringValue()).isEqualTo("Maja Lind");
        assertThat(told.at("/comment/0/author/name").stringValue()).isEqualTo("Anna Berg");
        assertThat(told.at("/interactionStatistic/0/userInteractionCount").intValue())
                .isEqualTo(1);
    }

    @Test
    void the_board_says_how_it_is_searched() throws Exception {
        var told = linked(read("/").getContentAsString(StandardCharsets.UTF_8));
        assertThat(told.at("/potentialAction/target/urlTemplate").stringValue()).isEqualTo("http://localhost/?q={q}");
        assertThat(read("/?order=new").getContentAsString()).doesNotContain("ld+json");
    }

    private static JsonNode linked(String page) {
        var found = LINKED.matcher(page);
        assertThat(found.find()).isTrue();
        return JsonMapper.builder().build().readTree(found.group(1));
    }
}
