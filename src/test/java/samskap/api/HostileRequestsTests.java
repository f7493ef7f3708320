package samskap.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import samskap.api.Programs.Answer;
import samskap.api.Programs.Program;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

/** Whatever comes in is answered with a precise problem; nothing of it breaks anything. */
@ModuleTest
class HostileRequestsTests {

    private final Program program;
    private final String idea;

    HostileRequestsTests(Programs programs, Cast cast) {
        program = programs.of(cast.owner("Petra Öhman"));
        idea = "/ideas/" + cast.idea().id().value();
    }

    private Answer send(byte[] body) {
        return program.ask(HttpMethod.POST, "/ideas", body, Map.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[",
                "nul",
                "{\"title\": \"Once\", \"title\": \"Twice\"}",
                "{\"title\": \"Fine\"} and more",
                "{'title': 'Fine'}",
                "{\"title\": NaN}",
                "{\"title\": 1e999999999999999999999999}",
                "[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]",
                "{\"title\": \"a\tb\"}"
            })
    void what_is_no_json_is_unreadable(String body) {
        send(body.getBytes(StandardCharsets.UTF_8)).went(400).is("unreadable");
    }

    @Test
    void bytes_that_are_no_utf8_are_unreadable() {
        for (var odd : new byte[][] {
            {(byte) 0xff, (byte) 0xfe}, {'"', (byte) 0xc0, (byte) 0xaf, '"'}, {(byte) 0xed, (byte) 0xa0, (byte) 0x80}
        }) {
            send(odd).went(400).is("unreadable");
        }
        send("{\"title\": \"Tröskel\"}".getBytes(StandardCharsets.ISO_8859_1))
                .went(400)
                .is("unreadable");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]|",
                "\"text\"|",
                "7|",
                "{}|/title",
                "{\"title\": null}|/title",
                "{\"title\": 7}|/title",
                "{\"title\": true}|/title",
                "{\"title\": [\"Fine\"]}|/title",
                "{\"title\": {\"a\": 1}}|/title",
                "{\"title\": \"Fine\", \"story\": 3}|/story",
                "{\"title\": \"Fine\", \"feeling\": \"happy\"}|/feeling",
                "{\"title\": \"Fine\", \"feeling\": \"LET_DOWN\"}|/feeling",
                "{\"title\": \"Fine\", \"stage\": \"nowhere\"}|/stage",
                "{\"title\": \"Fine\", \"topic\": \"nothing\"}|/topic",
                "{\"title\": \"Fine\", \"author\": 1}|/author",
                "{\"title\": \"Fine\", \"a/b~c\": 1}|/a~1b~0c",
                "{\"title\": \"Half \\ud83d a sign\"}|/title"
            })
    void fields_that_are_missing_unknown_or_of_another_kind_are_named(String body, String pointer) {
        var problem = send(body.getBytes(StandardCharsets.UTF_8)).went(400).is("invalid");
        assertThat(problem.wrongAt()).isEqualTo(pointer == null ? "" : pointer);
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        var problem = program.post("/ideas", "{\"story\": 1, \"feeling\": \"odd\", \"more\": 2}")
                .went(400);
        assertThat(problem.at("/errors")).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?limit=0",
                "?limit=-1",
                "?limit=101",
                "?limit=99999999999999999999",
                "?limit=1.5",
                "?limit=",
                "?limit=5&limit=6",
                "?after=",
                "?after=x",
                "?after=AAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "?after=%27%20OR%201%3D1",
                "?order=newest",
                "?order=NEW",
                "?status=open",
                "?status=merged",
                "?mine=yes",
                "?waiting",
                "?q=",
                "?q=%20%20",
                "?page=2",
                "?author_id=1",
                "?q=a&q=b",
                "?stage=%27"
            })
    void parameters_that_are_unknown_or_of_another_kind_are_named(String query) {
        var problem = program.get("/ideas" + query).went(400).is("invalid");
        assertThat(problem.at("/errors/0/parameter").isString()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?q=%ff", "?q=%", "?q=%zz", "?q=%c0%af", "?%ed%a0%80=1"})
    void addresses_that_are_no_utf8_are_unreadable(String query) throws Exception {
        program.query("/ideas", query.substring(1)).went(400).is("unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ideas//1", "/ideas/%2e%2e/x", "/ideas;a=b", "/ideas/1%2F2", "/ideas/%00", "/ideas/%0a"})
    void addresses_that_hide_another_are_unreadable(String path) {
        program.path(path).went(400).is("unreadable");
    }

    @Test
    void thousands_of_words_operators_and_quotes_are_looked_for_or_refused_and_break_nothing() {
        program.get("/ideas?q=" + "a".repeat(5000)).went(400).is("invalid");
        program.get("/ideas?q=" + "%2B(".repeat(100)).went(200);
        program.get("/ideas?q=" + "%2B(".repeat(101)).went(400).is("invalid");
        for (var odd : new String[] {
            "%2B(",
            "%22",
            "%22%22%22",
            "*",
            "%2B-%3E%3C~*%22@()",
            "%27%20OR%20%271%27=%271",
            "%00",
            "%F0%9F%98%80",
            "a%00b",
            "%25_%25",
            "%5C",
            "-",
            "%2Ba%20-b%20(c"
        }) {
            program.get("/ideas?limit=1&q=" + odd).went(200);
        }
    }

    @Test
    void huge_bodies_are_not_taken_in() {
        program.post("/ideas", "{\"title\": \"" + "a".repeat(300_000) + "\"}")
                .went(413)
                .is("too-large");
        program.post("/similar", "{\"text\": \"" + "lattice ".repeat(2_500) + "\"}")
                .went(200);
        program.post("/similar", "{\"text\": \"" + "a".repeat(200_000) + "\"}").went(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/json; charset=iso-8859-1",
                "*/*"
            })
    void only_json_is_read(String type) {
        program.post("/ideas", "{\"title\": \"Fine\"}", Map.of("Content-Type", type))
                .went(415)
                .is("not-json");
    }

    @Test
    void what_is_packed_is_not_unpacked() {
        program.post("/ideas", "{\"title\": \"Fine\"}", Map.of("Content-Encoding", "gzip"))
                .went(415)
                .is("not-json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ideas/abc",
                "/ideas/-1",
                "/ideas/0",
                "/ideas/999999999999999999",
                "/ideas/9999999999999999999999",
                "/ideas/1e3",
                "/messages/0",
                "/nothing",
                "/ideas/1/2/3",
                "/"
            })
    void what_is_not_there_is_nowhere(String path) {
        program.get(path).went(404).is("not-found");
    }

    @Test
    void what_is_asked_for_otherwise_says_how() {
        var problem = program.ask(HttpMethod.PATCH, idea, "{}".getBytes(StandardCharsets.UTF_8), Map.of());
        assertThat(problem.went(405).is("wrong-method").header("Allow")).isEqualTo("GET, HEAD, PUT");
        program.delete("/stages").went(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ä", " ", "\t"})
    void a_key_is_made_of_visible_signs(String odd) {
        program.postOnce(odd + "key", "/ideas", "{\"title\": \"Fine\"}")
                .went(400)
                .is("invalid");
        program.postOnce("k".repeat(129), "/ideas", "{\"title\": \"Fine\"}")
                .went(400)
                .is("invalid");
    }

    @Test
    void numbers_that_nobody_has_and_moves_to_nowhere_are_refused() {
        for (var odd : new String[] {
            "{\"into\": 1.5}", "{\"into\": \"7\"}", "{\"into\": -1}", "{\"into\": 99999999999999999999}"
        }) {
            assertThat(program.post(idea + "/merge", odd)
                            .went(400)
                            .is("invalid")
                            .wrongAt())
                    .isEqualTo("/into");
        }
        program.post(idea + "/merge", "{\"into\": 999999999999}").went(404).is("not-found");
        program.post(idea + "/moves", "{\"from\": \"shared\", \"to\": \"merged\"}")
                .went(400)
                .is("invalid");
        program.post(idea + "/messages", "{\"kind\": \"promise\", \"body\": \"x\", \"due\": \"2026-13-45\"}")
                .went(400);
        program.post(idea + "/messages", "{\"body\": \"x\", \"mentions\": [1, \"2\"]}")
                .went(400);
        program.post(idea + "/messages", "{\"body\": \"x\", \"mentions\": [999999999999]}")
                .went(422);
        program.post("/ideas/999999999/messages", "{\"body\": \"x\"}").went(404);
    }

    @Test
    void a_language_that_nobody_speaks_or_that_is_none_is_no_error() {
        for (var odd : new String[] {"xx", "*", ";;;", "sv;q=nonsense", "en".repeat(2000)}) {
            program.get(idea, Map.of("Accept-Language", odd)).went(200);
        }
        assertThat(program.get("/nothing", Map.of("Accept-Language", "da, en;q=0.5"))
                        .word("/title"))
                .isEqualTo("Her er der ingenting");
    }

    @Test
    void each_answer_tells_what_is_left_of_the_limit() {
        var answer = program.get(idea).went(200);
        assertThat(answer.header("RateLimit-Policy")).matches("\"api-reading\";q=\\d+;w=60");
        assertThat(answer.header("RateLimit")).matches("\"api-reading\";r=\\d+;t=\\d+");
    }
}
