package samskap.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.dialogue.NewMessage;
import samskap.dialogue.Promise;
import samskap.ideas.Idea;
import samskap.ideas.IdeaEdit;
import samskap.ideas.Ideas;
import samskap.ideas.Status;
import samskap.identity.Person;
import samskap.news.AnnouncementText;
import samskap.news.News;
import samskap.scoring.ScoringSettings;
import samskap.scoring.Values;
import samskap.shared.Language;
import samskap.support.Support;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

@ModuleTest
class ReadingPagesTests {

    private final MockMvc mvc;
    private final Cast cast;
    private final Ideas ideas;
    private final Dialogue dialogue;
    private final Support support;
    private final News news;
    private final ScoringSettings settings;
    private final Values values;
    private final TestClock clock;

    ReadingPagesTests(
            MockMvc mvc,
            Cast cast,
            Ideas ideas,
            Dialogue dialogue,
            Support support,
            News news,
            ScoringSettings settings,
            Values values,
            TestClock clock) {
        this.mvc = mvc;
        this.cast = cast;
        this.ideas = ideas;
        this.dialogue = dialogue;
        this.support = support;
        this.news = news;
        this.settings = settings;
        this.values = values;
        this.clock = clock;
    }

    @Test
    void a_reader_gets_no_cookie_and_no_session() throws Exception {
        var idea = cast.idea();
        for (var address : new String[] {"/", idea.path(), "/ideas/999999", "/robots.txt", "/sitemap.xml"}) {
            var result = mvc.perform(get(address)).andReturn();

            assertThat(result.getResponse().getCookies()).as(address).isEmpty();
            assertThat(result.getResponse().getHeader("Set-Cookie")).as(address).isNull();
            assertThat(result.getRequest().getSession(false)).as(address).isNull();
        }
    }

    @Test
    void a_page_says_what_it_depends_on_and_lets_nothing_foreign_in() throws Exception {
        var answer = read(get("/"));

        assertThat(answer.getHeaders("Vary").toString().toLowerCase())
                .contains("cookie", "accept-language", "accept-encoding");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-cache");
        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getContentType()).isEqualTo("text/html;charset=UTF-8");
    }

    @Test
    void nothing_is_sent_twice_to_somebody_who_has_it() throws Exception {
        var idea = cast.idea();
        var tag = read(get(idea.path())).getHeader("ETag");

        var again = read(get(idea.path()).header("If-None-Match", tag));

        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
    }

    @Test
    void a_head_request_is_answered_like_the_page() throws Exception {
        var answer = read(head("/"));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("ETag")).isNotNull();
    }

    @Test
    void packed_and_plain_are_the_same_page() throws Exception {
        var idea = cast.idea();
        var plain = read(get(idea.path()).header("Accept-Encoding", "identity"));
        var refused = read(get(idea.path()).header("Accept-Encoding", "gzip;q=0, identity"));
        var packed = read(get(idea.path()).header("Accept-Encoding", "gzip, br"));

        assertThat(plain.getHeader("Content-Encoding")).isNull();
        assertThat(refused.getHeader("Content-Encoding")).isNull();
        assertThat(packed.getHeader("Content-Encoding")).isEqualTo("gzip");
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.getContentAsByteArray()))) {
            assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(html(plain));
        }
    }

    @Test
    void whoever_takes_part_is_not_answered_here() throws Exception {
        assertThat(read(get("/?act=share")).getHeader("ETag")).isNull();
        assertThat(read(get("/").cookie(new Cookie("JSESSIONID", "x"))).getHeader("ETag"))
                .isNull();
        assertThat(read(get("/").cookie(new Cookie("samskap-remember", "x"))).getHeader("ETag"))
                .isNull();
    }

    @Test
    void a_page_can_be_found_and_told_on() throws Exception {
        var idea = cast.idea(cast.customer(), "Ring before you come <b>& \"knock\"\nI was in the shower.");
        var page = html(read(get(idea.path())));

        assertThat(page)
                .contains("<title>Ring before you come &lt;b&gt;&amp; \"knock\" · Nordkök</title>")
                .contains("<link rel=\"canonical\" href=\"http://localhost" + idea.path() + "\">")
                .contains("<meta name=\"description\" content=\"I was in the shower.\">")
                .contains("<meta property=\"og:image\" content=\"http://localhost/icons/preview.png\">")
                .contains("<p>I was in the shower.</p>")
                .doesNotContain("<b>&");
    }

    @Test
    void old_words_lead_to_the_right_ones() throws Exception {
        var author = cast.customer();
        var idea = cast.idea(author, "The first words of it\nAnd a story.");
        ideas.edit(
                author,
                idea.id(),
                new IdeaEdit(idea.version(), "Other words entirely", "And a story.", null, null, null));

        var answer = read(get(idea.path() + "?order=new"));

        assertThat(answer.getStatus()).isEqualTo(301);
        assertThat(answer.getHeader("Location"))
                .isEqualTo("/ideas/" + idea.id().value() + "-other-words-entirely?order=new");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ideas/987654321",
                "/ideas/999999999999999999",
                "/ideas/9999999999999999999999",
                "/ideas/nothing",
                "/ideas/-1"
            })
    void what_is_not_there_is_told_kindly(String address) throws Exception {
        var answer = read(get(address).header("Accept-Language", "sv"));

        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(html(answer)).contains("<h1>").contains("href=\"/\"");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_language_has_all_its_words(Language language) throws Exception {
        var idea = livelyIdea();
        for (var address : new String[] {
            "/", "/?q=qqqqzzz", "/?order=help", "/?status=done&waiting", idea.path(), "/ideas/987654321"
        }) {
            var page = html(read(get(address).header("Accept-Language", language.code())));

            assertThat(page).as(address).contains("<html lang=\"" + language.code() + "\"");
            assertThat(page)
                    .as(address)
                    .doesNotContainPattern("![a-z]+\\.[\\w.-]+!")
                    .doesNotContainPattern("\\{\\d");
        }
    }

    @Test
    void a_chosen_language_comes_before_the_browsers() throws Exception {
        var request = get("/").header("Accept-Language", "sv").cookie(new Cookie("lang", "da"));

        assertThat(html(read(request))).contains("<html lang=\"da\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=%zz", "q=%00%01%02", "q=%2B%28%22%2A%3E%3C~%40", "q=%F0%9F%98%80", "q=%E2%80%AEabc",
                        "q='%20OR%201=1--",
                "after=nonsense", "after=AAAAAAAAAAAAAAAAAAAAAA", "after=%00", "stage=unknown", "stage=%27",
                        "topic=..%2F..",
                "status=none&status=done&status=", "order=sideways", "mine", "waiting=x&waiting=y", "=&&&=", "q=a&q=b",
                "%00=1", "order=new&after=f_____________________w", "q=---", "q=%22", "q=%C3%28"
            })
    void no_address_breaks_the_board(String query) throws Exception {
        var answer = read(get("/").with(request -> {
            request.setQueryString(query);
            return request;
        }));

        assertThat(answer.getStatus()).isEqualTo(200);
    }

    @Test
    void a_search_for_a_whole_book_is_answered() throws Exception {
        var answer = read(get("/").with(request -> {
            request.setQueryString("q=" + "word%20".repeat(6_000));
            return request;
        }));

        assertThat(answer.getStatus()).isEqualTo(200);
    }

    @Test
    void internal_notes_are_in_no_byte_of_a_page() throws Exception {
        var idea = cast.idea();
        var colleague = cast.employee("Mikael Krog");
        say(colleague, idea, Kind.NOTE, "Kolmårdspingvin is our secret word");
        say(colleague, idea, Kind.ANSWER, "We do that.");

        var page = html(read(get(idea.path())));
        assertThat(page).contains("We do that.").doesNotContain("Kolmårdspingvin");
        assertThat(html(read(get("/?order=new")))).doesNotContain("Kolmårdspingvin");
        assertThat(html(read(post("/similar").content("Kolmårdspingvin is our secret word"))))
                .doesNotContain("Kolmårdspingvin");
    }

    @Test
    void a_promise_is_told_as_one_and_only_the_first_answer_tells_how_long_it_took() throws Exception {
        var idea = cast.idea();
        var colleague = cast.employee("Mikael Krog");
        say(colleague, idea, Kind.ANSWER, "We do that.");
        say(colleague, idea, Kind.ANSWER, "And more.");
        var due = LocalDate.now(clock).plusDays(9);
        var promise = dialogue.write(
                colleague, new NewMessage(UUID.randomUUID(), idea.id(), null, Kind.PROMISE, "I ask.", due));
        dialogue.settle(colleague, promise.id(), Promise.Outcome.KEPT, "They **agreed**.");

        var page = html(read(get(idea.path()).header("Accept-Language", "en")));
        assertThat(page)
                .containsPattern("class=\"msg answer\" id=\"m" + promise.id().value() + "\"")
                .contains("They <strong>agreed</strong>.")
                .containsOnlyOnce("answered ");
    }

    @Test
    void every_change_shows_at_the_next_reading() throws Exception {
        var author = cast.customer("Stina Falk");
        var idea = cast.idea(author, "Deliver on Saturdays number " + UUID.randomUUID() + "\nWe work.");
        assertThat(html(read(get("/?order=new")))).contains(idea.title());
        assertThat(html(read(get(idea.path())))).contains("<b>1</b>");

        support.give(cast.customer("Erik Lundin"), idea.id());
        assertThat(html(read(get(idea.path())))).contains("<b>2</b>");

        say(cast.employee("Anna Berg"), idea, Kind.ANSWER, "From May on we do.");
        assertThat(html(read(get(idea.path())))).contains("From May on we do.", "Anna Berg", "class=\"msg answer\"");

        ideas.move(
                cast.owner("Petra Öst"),
                idea.id(),
                ideas.find(idea.id()).orElseThrow().status(),
                Status.NOT_NOW,
                "Not before we have drivers");
        assertThat(html(read(get(idea.path())))).contains("Not before we have drivers", "aria-disabled=\"true\"");
        assertThat(html(read(get("/?order=new&status=not-now")))).contains(idea.title());
    }

    @Test
    void the_roadmap_follows_each_move_and_says_why() throws Exception {
        var idea = cast.idea();
        assertThat(html(read(get("/roadmap")))).doesNotContain(idea.title());
        var petra = cast.owner("Petra Öberg");
        ideas.move(petra, idea.id(), Status.SHARED, Status.PLANNED, "In spring, with the <new> carrier.");
        var page = html(read(get("/roadmap?utm_source=mail").header("Accept-Language", "sv")));
        assertThat(page)
                .contains(idea.title(), "In spring, with the &lt;new&gt; carrier.", "Petra Öberg", "Vad som är på gång")
                .contains("<link rel=\"canonical\" href=\"http://localhost/roadmap\">")
                .doesNotContain("ideas.roadmap");
        ideas.move(petra, idea.id(), Status.PLANNED, Status.NOT_NOW, "The carrier can't.");
        assertThat(html(read(get("/roadmap")))).doesNotContain(idea.title());
    }

    @Test
    void what_is_new_is_read_and_fed_once_it_is_out_and_in_no_byte_before() throws Exception {
        var petra = cast.owner("Petra Öberg");
        var idea = cast.idea();
        var text = new AnnouncementText("Doorbells <at> night", "From **Monday** on.", List.of(idea.id()));
        var draft = news.write(petra, UUID.randomUUID(), text);
        assertThat(html(read(get("/news")))).doesNotContain("Doorbells");
        assertThat(html(read(get("/news.atom")))).doesNotContain("Doorbells");
        assertThat(read(get(draft.path())).getStatus()).isEqualTo(404);
        news.publish(petra, draft);
        for (var address : List.of("/news", draft.path())) {
            assertThat(html(read(get(address).header("Accept-Language", "sv"))))
                    .contains("Doorbells &lt;at&gt; night", "<strong>Monday</strong>", "Petra Öberg", idea.title())
                    .doesNotContain("news.nav", "news.all");
        }
        assertThat(html(read(get("/news.atom"))))
                .contains("<title>Doorbells &lt;at&gt; night</title>", "<name>Petra Öberg</name>")
                .contains("&lt;strong&gt;Monday&lt;/strong&gt;", "http://localhost" + draft.path());
    }

    @Test
    void whoever_has_the_feed_is_sent_none_until_it_says_something_else() throws Exception {
        var petra = cast.owner("Petra Öberg");
        publish(petra, "Doorbells");
        var feed = read(get("/news.atom"));
        var tag = Objects.requireNonNull(feed.getHeader("ETag"));
        // A name or a brand that changes has no date, nor has an announcement that is withdrawn.
        assertThat(feed.getHeader("Last-Modified")).isNull();
        var still = read(get("/news.atom").header("If-None-Match", tag));
        assertThat(still.getStatus()).isEqualTo(304);
        assertThat(still.getContentAsByteArray()).isEmpty();
        publish(petra, "Evening hours");
        assertThat(html(read(get("/news.atom").header("If-None-Match", tag)))).contains("Evening hours");
    }

    private void publish(Person petra, String title) {
        var draft = news.write(petra, UUID.randomUUID(), new AnnouncementText(title, "From Monday on.", List.of()));
        news.publish(petra, draft);
    }

    @Test
    void what_people_write_can_do_nothing_to_a_page() throws Exception {
        var idea = cast.idea(
                cast.customer("<img src=x>"),
                "<script>alert(1)</script> \u202eabc\n<img src=x onerror=alert(1)> [x](javascript:alert(1))");
        say(cast.customer("O'Brien \"><svg onload=alert(1)>"), idea, Kind.MESSAGE, "<svg onload=alert(1)> **bold**");

        assertThat(html(read(get(idea.path()))))
                .contains("<strong>bold</strong>")
                .doesNotContain("<script>", "<img", "<svg onload", "javascript:", "\u202e");
    }

    @Test
    void ideas_go_on_where_the_last_page_ended() throws Exception {
        var author = cast.customer();
        for (int number = 0; number < 21; number++) {
            cast.idea(author);
            author = number % 9 == 8 ? cast.customer() : author;
        }
        var first = html(read(get("/?order=new")));
        var next = first.replaceFirst("(?s).*rel=\"next\" href=\"([^\"]+)\".*", "$1")
                .replace("&amp;", "&");

        var second = html(read(get(java.net.URI.create(next))));

        assertThat(next).startsWith("/?order=new&after=");
        assertThat(second).contains("<article class=\"idea\"").contains("noindex");
        assertThat(idsOn(second)).doesNotContainAnyElementsOf(idsOn(first));
    }

    @Test
    void similar_ideas_are_told_as_a_part_of_a_page() throws Exception {
        var word = "trollkarlshatt" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
        var idea = cast.idea(cast.customer(), "A " + word + " for every fitter\nIt would be fun.");

        var answer = read(post("/similar").content("A " + word + " for every fitter would be fun"));

        assertThat(html(answer)).contains(idea.path()).doesNotContain("<html");
        assertThat(answer.getCookies()).isEmpty();
    }

    @Test
    void search_engines_find_every_idea() throws Exception {
        var idea = cast.idea();

        assertThat(html(read(get("/robots.txt")))).contains("Sitemap: http://localhost/sitemap.xml");
        assertThat(html(read(get("/sitemap.xml")))).contains("<loc>http://localhost/sitemap-0.xml</loc>");
        assertThat(html(read(get("/sitemap.xml")))).contains("<loc>http://localhost/sitemap-pages.xml</loc>");
        assertThat(html(read(get("/sitemap-pages.xml")))).contains("<loc>http://localhost/roadmap</loc>");
        var part = idea.id().value() / 500;
        assertThat(html(read(get("/sitemap-" + part + ".xml"))))
                .contains("<loc>http://localhost" + idea.path() + "</loc>");
    }

    private Idea livelyIdea() {
        var idea = cast.idea();
        var colleague = cast.employee("Olof Sand");
        say(colleague, idea, Kind.ANSWER, "Yes.");
        var question = dialogue.write(
                colleague, new NewMessage(UUID.randomUUID(), idea.id(), null, Kind.QUESTION, "How?", null));
        dialogue.write(cast.customer(), NewMessage.message(UUID.randomUUID(), idea.id(), question.id(), "So."));
        dialogue.write(
                colleague,
                new NewMessage(
                        UUID.randomUUID(),
                        idea.id(),
                        null,
                        Kind.PROMISE,
                        "I ask.",
                        LocalDate.now(clock).plusDays(9)));
        var regretted = dialogue.write(colleague, NewMessage.message(UUID.randomUUID(), idea.id(), null, "Hm."));
        dialogue.withdraw(colleague, regretted.id());
        ideas.move(
                cast.owner("Petra Öst"),
                idea.id(),
                ideas.find(idea.id()).orElseThrow().status(),
                Status.DONE,
                "It is there");
        return ideas.find(idea.id()).orElseThrow();
    }

    private void say(Person by, Idea idea, Kind kind, String words) {
        dialogue.write(by, new NewMessage(UUID.randomUUID(), idea.id(), null, kind, words, null));
    }

    @Test
    void whom_a_message_mentions_is_read_by_everybody() throws Exception {
        var idea = cast.idea();
        var olof = cast.employee("Olof Sand");
        dialogue.write(
                cast.employee("Anna Berg"),
                new NewMessage(UUID.randomUUID(), idea.id(), null, Kind.ANSWER, "He knows.", null)
                        .mentioning(java.util.List.of(olof.id())));
        assertThat(html(read(get(idea.path())))).contains("Mentions Olof Sand");
    }

    @Test
    void what_an_idea_is_worth_is_read_by_everybody_where_the_owners_show_it() throws Exception {
        var owner = cast.owner("Petra Öst");
        var hidden = cast.idea();
        assertThat(html(read(get(hidden.path())))).doesNotContain("Its value so far");
        settings.showValue(owner, true);
        var idea = cast.idea();
        values.upToDate(Duration.ofSeconds(30));
        try {
            assertThat(html(read(get(idea.path())))).contains("Its value so far", "compared it too few times");
        } finally {
            settings.showValue(owner, false);
        }
    }

    private static java.util.List<String> idsOn(String page) {
        return java.util.regex.Pattern.compile("id=\"(idea-\\d+)\"")
                .matcher(page)
                .results()
                .map(hit -> hit.group(1))
                .toList();
    }

    private MockHttpServletResponse read(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    private static String html(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
