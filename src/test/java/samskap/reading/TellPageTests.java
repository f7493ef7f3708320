package samskap.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import samskap.ideas.Journey;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.moments.Moment;
import samskap.moments.MomentDesk;
import samskap.moments.MomentQuery;
import samskap.moments.Place;
import samskap.moments.Places;
import samskap.moments.Question;
import samskap.moments.Spots;
import samskap.testing.Fixtures;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class TellPageTests {

    private static final Path FILES = Path.of("src/main/resources/META-INF/resources/m");
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([0-9a-f-]{36})\"");
    private static final int MOST_BYTES = 50_000;

    private final MockMvc web;
    private final MomentDesk desk;
    private final Places places;
    private final Cast cast;
    private final Place place;
    private final Person anna;

    TellPageTests(MockMvc web, MomentDesk desk, Places places, Journey journey, Cast cast) {
        this.web = web;
        this.desk = desk;
        this.places = places;
        this.cast = cast;
        place = Spots.open(places, cast, journey);
        anna = cast.employee("Anna Berg");
    }

    @Test
    void the_page_with_its_style_and_scripts_is_small_and_may_load_nothing_from_elsewhere() throws Exception {
        var answer = perform(get(place.path()));
        long size = answer.getContentAsByteArray().length;
        try (var files = Files.list(FILES)) {
            for (var file : files.toList()) {
                size += Files.size(file);
            }
        }
        assertThat(size).isLessThan(MOST_BYTES);
        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "form-action 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.getHeader("Set-Cookie")).isNull();
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.getContentAsString()).doesNotContain("http://", "https://", " style=", "onclick");
    }

    @Test
    void without_script_a_form_tells_and_leads_from_question_to_question() throws Exception {
        var key = key(perform(get(place.path())));
        var told = perform(form(key, "badly", "The box was wet <b>"));
        assertThat(told.getStatus()).isEqualTo(303);
        assertThat(told.getHeader("Location")).isEqualTo(place.path() + "/" + key + "?asked=0");
        assertThat(page(place.path() + "/" + key)).contains("What happened just before?", "asked=1");

        var answered = perform(
                post(place.path() + "/" + key).param("question", "before").param("words", "It rained."));
        assertThat(answered.getHeader("Location")).endsWith("?asked=1");
        assertThat(page(place.path() + "/" + key + "?asked=1")).contains("What did you expect?");
        assertThat(page(place.path() + "/" + key + "?asked=3"))
                .contains("That was all.")
                .doesNotContain("The box was wet");
        assertThat(only().answers()).containsEntry(Question.BEFORE, "It rained.");
        assertThat(only().words()).isEqualTo("The box was wet <b>");
    }

    @Test
    void a_packet_that_a_script_sends_again_is_answered_as_the_first_time() throws Exception {
        var key = UUID.randomUUID().toString();
        for (var time = 0; time < 3; time++) {
            var answer = perform(form(key, "well", "He vacuumed").header("Accept", "application/json"));
            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(answer.getContentAsString()).isEqualTo("{\"taken\":true}");
        }
        assertThat(only().well()).isTrue();
    }

    @Test
    void what_cannot_be_taken_in_is_told_kindly_and_what_was_typed_is_still_there() throws Exception {
        var missing = perform(get("/m/nobody-listens-here"));
        assertThat(missing.getStatus()).isEqualTo(404);
        assertThat(missing.getContentAsString()).contains("Nobody listens here any more");

        var lost = perform(post("/m/nobody-listens-here").param("went", "well").param("words", "Kept words"));
        assertThat(lost.getStatus()).isEqualTo(404);
        assertThat(lost.getContentAsString()).contains("Kept words");

        var undecided = perform(form(UUID.randomUUID().toString(), "", "Which was it"));
        assertThat(undecided.getStatus()).isEqualTo(422);
        assertThat(undecided.getContentAsString()).contains("Choose well or badly first.", "Which was it</textarea>");

        var tooLong = perform(form(UUID.randomUUID().toString(), "well", "y".repeat(5_000)));
        assertThat(tooLong.getStatus()).isEqualTo(422);
        assertThat(tooLong.getContentAsString()).contains("y".repeat(5_000));

        var ada = cast.person("Ada Norén", "Platform", Role.EMPLOYEE, Role.ADMIN);
        places.open(ada, place.id(), false);
        var closed = perform(form(UUID.randomUUID().toString(), "well", "Knock knock"));
        assertThat(closed.getStatus()).isEqualTo(404);
        assertThat(closed.getContentAsString()).contains("Knock knock</textarea>");
        assertThat(perform(get(place.path())).getStatus()).isEqualTo(404);
    }

    @Test
    void whoever_is_asked_to_come_later_is_told_when_on_the_page_and_in_its_headers() throws Exception {
        MockHttpServletResponse answer;
        do {
            answer = perform(form(UUID.randomUUID().toString(), "well", "Again and again"));
        } while (answer.getStatus() == 303);
        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getHeader("Retry-After")).matches("[1-9]\\d*");
        assertThat(answer.getContentAsString()).contains("Again and again</textarea>");
    }

    @Test
    void nothing_absurd_is_ever_an_error_of_ours() throws Exception {
        var odd =
                new String[] {"", "0", "%00", "\u0000", "-1", "x".repeat(3_000), "\uD83D\uDE00".repeat(500), "{{7*7}}"};
        for (var value : odd) {
            for (var field :
                    new String[] {"key", "went", "words", "name", "as", "at", "device", "question", "picture"}) {
                for (var accept : new String[] {"text/html", "application/json"}) {
                    var typed =
                            form(UUID.randomUUID().toString(), "well", "odd").header("Accept", accept);
                    assertThat(perform(typed.param(field, value)).getStatus())
                            .as("%s=%s", field, value)
                            .isLessThan(500);
                    var added = post(place.path() + "/" + UUID.randomUUID()).header("Accept", accept);
                    assertThat(perform(added.param(field, value)).getStatus()).isBetween(400, 499);
                }
            }
        }
        for (var path : new String[] {"/m/-", "/m/A_b", place.path() + "/1", place.path() + "/" + "f".repeat(36)}) {
            assertThat(perform(get(path)).getStatus()).as(path).isEqualTo(404);
        }
    }

    @Test
    void whoever_is_signed_in_is_known_if_the_page_said_so_and_no_page_elsewhere_speaks_for_them() throws Exception {
        var maja = cast.customer("Maja Lind");
        var signedIn = SecurityMockMvcRequestPostProcessors.authentication(Fixtures.signedIn(maja));
        assertThat(perform(get(place.path()).with(signedIn)).getContentAsString())
                .contains("As Maja Lind, so that we can answer you");
        assertThat(perform(get(place.path()).with(signedIn).header("X-Bare", "1"))
                        .getContentAsString())
                .doesNotContain("Maja");
        var as = Long.toString(maja.id().value());

        var forged = form(UUID.randomUUID().toString(), "well", "Forged")
                .param("as", as)
                .with(signedIn);
        assertThat(perform(forged.header("Sec-Fetch-Site", "cross-site")).getStatus())
                .isEqualTo(403);
        var older = form(UUID.randomUUID().toString(), "well", "Forged")
                .param("as", as)
                .with(signedIn);
        assertThat(perform(older.header("Origin", "https://evil.example")).getStatus())
                .isEqualTo(403);
        var another = form(UUID.randomUUID().toString(), "well", "Not me").param("as", "1");
        assertThat(perform(another.with(signedIn)).getStatus()).isEqualTo(303);
        assertThat(only().teller()).isNull();
        var ours = form(UUID.randomUUID().toString(), "well", "Mine")
                .param("as", as)
                .with(signedIn);
        assertThat(perform(ours.header("Sec-Fetch-Site", "same-origin")).getStatus())
                .isEqualTo(303);
        assertThat(latest().teller()).isEqualTo(maja.id());
    }

    @Test
    void every_language_says_all_of_it() throws Exception {
        for (var language : new String[] {"en", "sv", "nb", "da"}) {
            var page = perform(get(place.path()).header("Accept-Language", language))
                    .getContentAsString();
            assertThat(page)
                    .contains("<html lang=\"" + language + "\">", "Loading bay " + language)
                    .doesNotContain("!moments");
        }
    }

    private MockHttpServletRequestBuilder form(String key, String went, String words) {
        return post(place.path()).param("key", key).param("went", went).param("words", words);
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
        var answer = web.perform(request).andReturn().getResponse();
        answer.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return answer;
    }

    private String page(String path) throws Exception {
        return perform(get(path)).getContentAsString();
    }

    private static String key(MockHttpServletResponse page) throws Exception {
        var key = KEY.matcher(page.getContentAsString());
        assertThat(key.find()).isTrue();
        return key.group(1);
    }

    private Moment only() {
        var all = desk.page(anna, new MomentQuery(Moment.State.SHOWN, place.id(), null, null), null, 10)
                .items();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private Moment latest() {
        return desk.page(anna, new MomentQuery(Moment.State.SHOWN, place.id(), null, null), null, 1)
                .items()
                .getFirst();
    }
}
