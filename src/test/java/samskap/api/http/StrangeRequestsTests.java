package samskap.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import samskap.api.NewToken;
import samskap.api.Scope;
import samskap.api.Tokens;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import tools.jackson.databind.json.JsonMapper;

/**
 * Thousands of requests that nobody should send, to every address that the endpoints say there is: each is answered,
 * what is wrong with a problem, and whatever was refused has written nothing.
 */
@ModuleTest
class StrangeRequestsTests {

    private static final int MANY = 700;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final List<String> TYPES = List.of(
            "application/json",
            "application/json",
            "application/json",
            "application/json;charset=utf-8",
            "application/json;charset=nonsense",
            "text/plain",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "multipart/form-data; boundary=x",
            "image/png",
            "application/octet-stream",
            "nonsense",
            "a/b/c",
            ";");

    private static final Map<String, List<String>> HEADERS = Map.of(
            "Accept", List.of("text/html", "image/png", "nonsense", "*/*;q=0", "application/xml"),
            "Accept-Language", List.of("sv", "xx", ";;q=", "en".repeat(1_000)),
            "Accept-Charset", List.of("iso-8859-1", "nonsense"),
            "If-Match", List.of("*", "\"1\"", "\"99999999999\"", "W/\"1\"", "1", "\"", "\"1\", \"2\""),
            "If-None-Match", List.of("*", "\"", ",,,", "\"x\""),
            "Idempotency-Key", List.of("a-key", "", "\"\"", "k".repeat(200), "ä", "a-key"),
            "Content-Encoding", List.of("gzip", "identity", "nonsense"),
            "Range", List.of("bytes=0-1", "bytes=9-1", "nonsense"),
            "X-HTTP-Method-Override", List.of("DELETE", "PATCH"),
            "Expect", List.of("100-continue", "nonsense"));

    private static final List<HttpMethod> METHODS = List.of(
            HttpMethod.GET,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.DELETE,
            HttpMethod.PATCH,
            HttpMethod.HEAD,
            HttpMethod.OPTIONS,
            HttpMethod.valueOf("PROPFIND"));

    private final List<Endpoint> endpoints;
    private final MockMvc web;
    private final JdbcClient jdbc;
    private final List<String> ids;
    private final List<@Nullable String> secrets = new ArrayList<>();

    StrangeRequestsTests(List<Endpoints> parts, MockMvc web, JdbcClient jdbc, Tokens tokens, Cast cast) {
        endpoints = Endpoint.all(parts);
        this.web = web;
        this.jdbc = jdbc;
        ids = List.of(
                Long.toString(cast.idea().id().value()),
                Long.toString(cast.idea().id().value()));
        secrets.add(null);
        secrets.add("samskap_nonsense");
        for (var person : List.of(cast.customer(), cast.owner("Petra Öhman"))) {
            var wanted = new NewToken("Strange", java.util.Set.of(Scope.values()), Tokens.LONGEST_LIFE);
            secrets.add(tokens.issue(person, wanted).secret());
        }
    }

    /** One that was made, in words that let somebody make it again. */
    private record Strange(
            HttpMethod method,
            String path,
            String query,
            Map<String, String> headers,
            byte[] body,
            @Nullable String secret) {

        @Override
        public String toString() {
            var words = new String(body, StandardCharsets.ISO_8859_1);
            return method + " " + path + "?" + query + " " + headers + "\n"
                    + (words.length() > 500 ? words.substring(0, 500) + "…" : words);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatever_is_asked_is_answered_and_what_is_refused_has_written_nothing(long seed) throws Exception {
        var odd = new Oddities(seed);
        var facts = facts();
        var seen = new HashSet<Integer>();
        for (var number = 0; number < MANY; number++) {
            var strange = strange(odd);
            var response = answered(strange);
            assertThat(response.getStatus()).as("%s", strange).isLessThan(500);
            if (response.getStatus() >= 400) {
                isProblem(strange, response);
                assertThat(facts()).as("%s", strange).isEqualTo(facts);
            }
            facts = facts();
            seen.add(response.getStatus());
        }
        assertThat(seen).as("of every sort").contains(200, 400, 401, 404, 405, 415);
    }

    private Strange strange(Oddities odd) {
        var endpoint = odd.any(endpoints);
        var path = endpoint.path();
        for (var id : endpoint.ids()) {
            path = path.replace("{" + id + "}", odd.id(ids));
        }
        var headers = new java.util.TreeMap<String, String>();
        headers.put("Content-Type", odd.any(TYPES));
        HEADERS.forEach((name, values) -> {
            if (odd.oneIn(6)) {
                headers.put(name, odd.any(values));
            }
        });
        var takes = endpoint.takes();
        return new Strange(
                odd.oneIn(12) ? odd.any(METHODS) : endpoint.method(),
                path,
                odd.query(endpoint),
                headers,
                takes == null ? (odd.oneIn(2) ? new byte[0] : new byte[] {'{', '}'}) : odd.body(takes),
                odd.oneIn(4) ? odd.any(secrets) : secrets.getLast());
    }

    private MockHttpServletResponse answered(Strange strange) throws Exception {
        var request = MockMvcRequestBuilders.request(strange.method(), URI.create("/api/v1" + strange.path()))
                .content(strange.body())
                .with(sent -> {
                    sent.setQueryString(strange.query());
                    strange.headers().forEach((name, value) -> {
                        sent.removeHeader(name);
                        sent.addHeader(name, value);
                    });
                    sent.setContentType(strange.headers().get("Content-Type"));
                    return sent;
                });
        if (strange.secret() != null) {
            request.header("Authorization", "Bearer " + strange.secret());
        }
        return web.perform(request).andReturn().getResponse();
    }

    private static void isProblem(Strange strange, MockHttpServletResponse response) throws Exception {
        assertThat(response.getContentType()).as("%s", strange).isEqualTo("application/problem+json");
        if (strange.method() != HttpMethod.HEAD) {
            var problem = JSON.readTree(response.getContentAsByteArray());
            assertThat(problem.at("/status").intValue()).as("%s", strange).isEqualTo(response.getStatus());
            assertThat(Objects.requireNonNull(problem.at("/type").stringValue()))
                    .as("%s", strange)
                    .startsWith("/api#");
            assertThat(problem.at("/detail").stringValue())
                    .as("%s", strange)
                    .doesNotContain("!api.", "Exception", "SQL");
        }
    }

    /** How much of everything there is. */
    private Map<String, Object> facts() {
        return jdbc.sql("""
                        SELECT (SELECT COUNT(*) FROM ideas_idea) AS ideas,
                               (SELECT COUNT(*) FROM ideas_version) AS versions,
                               (SELECT COUNT(*) FROM ideas_move) AS moves,
                               (SELECT COUNT(*) FROM ideas_merger) AS mergers,
                               (SELECT COUNT(*) FROM dialogue_message) AS messages,
                               (SELECT COUNT(*) FROM dialogue_promise) AS promises,
                               (SELECT COUNT(*) FROM support_voice) AS voices,
                               (SELECT COUNT(*) FROM support_recorded) AS recorded,
                               (SELECT COUNT(*) FROM pictures_picture) AS pictures,
                               (SELECT COUNT(*) FROM identity_person) AS people,
                               (SELECT COUNT(*) FROM audit_entry) AS entries,
                               (SELECT COUNT(*) FROM api_answer) AS answers
                        """).query().singleRow();
    }
}
