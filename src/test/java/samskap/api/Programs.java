package samskap.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import samskap.identity.Person;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Programs that ask the API in people's names; each answer is held to what the document says of it. */
@Lazy
@Component
public class Programs {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MockMvc web;
    private final Tokens tokens;
    private final Contract contract;

    Programs(MockMvc web, Tokens tokens) {
        this.web = web;
        this.tokens = tokens;
        contract = new Contract(web);
    }

    /** One without a token. */
    public Program visitor() {
        return new Program(null);
    }

    /** One that may do whatever this person may. */
    public Program of(Person person) {
        return of(person, Set.of(Scope.values()));
    }

    public Program of(Person person, Set<Scope> scopes) {
        return with(tokens.issue(person, new NewToken("A test", scopes, Duration.ofDays(1)))
                .secret());
    }

    /** One that shows this. */
    public Program with(String secret) {
        return new Program(secret);
    }

    /** One program. */
    public final class Program {

        private final @Nullable String secret;

        private Program(@Nullable String secret) {
            this.secret = secret;
        }

        public Answer get(String path) {
            return ask(HttpMethod.GET, path, null, Map.of());
        }

        public Answer get(String path, Map<String, String> headers) {
            return ask(HttpMethod.GET, path, null, headers);
        }

        public Answer post(String path, String json) {
            return post(path, json, Map.of());
        }

        public Answer post(String path, String json, Map<String, String> headers) {
            return ask(HttpMethod.POST, path, json.getBytes(StandardCharsets.UTF_8), headers);
        }

        /** The same with a key under which it is done once. */
        public Answer postOnce(String key, String path, String json) {
            return post(path, json, Map.of("Idempotency-Key", key));
        }

        public Answer put(String path) {
            return ask(HttpMethod.PUT, path, null, Map.of());
        }

        public Answer put(String path, String json, Map<String, String> headers) {
            return ask(HttpMethod.PUT, path, json.getBytes(StandardCharsets.UTF_8), headers);
        }

        public Answer delete(String path) {
            return ask(HttpMethod.DELETE, path, null, Map.of());
        }

        /** Asks with what stands after the question mark as it is, whatever it is. */
        public Answer query(String path, String query) {
            return answer(
                    HttpMethod.GET,
                    path,
                    MockMvcRequestBuilders.get(URI.create("/api/v1" + path)).with(request -> {
                        request.setQueryString(query);
                        return request;
                    }));
        }

        /** Asks at an address as it is, whatever it is. */
        public Answer path(String path) {
            return answer(HttpMethod.GET, path, MockMvcRequestBuilders.get(URI.create("/api/v1" + path)));
        }

        public Answer ask(HttpMethod method, String path, byte @Nullable [] body, Map<String, String> headers) {
            var request = MockMvcRequestBuilders.request(method, URI.create("/api/v1" + path));
            if (body != null) {
                request.content(body).contentType("application/json");
            }
            if (!headers.containsKey("Accept-Language")) {
                request.header("Accept-Language", "en");
            }
            headers.forEach((name, value) -> {
                if (name.equals("Content-Type")) {
                    request.contentType(value);
                } else {
                    request.headers(single(name, value));
                }
            });
            return answer(method, path, request);
        }

        private Answer answer(HttpMethod method, String path, MockHttpServletRequestBuilder request) {
            if (secret != null) {
                request.header("Authorization", "Bearer " + secret);
            }
            try {
                var response = web.perform(request).andReturn().getResponse();
                var text = response.getContentAsString(StandardCharsets.UTF_8);
                var answer = new Answer(response.getStatus(), text, response::getHeader, response.getContentType());
                contract.check(method, path, answer);
                return answer;
            } catch (Exception unexpected) {
                throw new AssertionError(method + " " + path, unexpected);
            }
        }

        private HttpHeaders single(String name, String value) {
            var headers = new HttpHeaders();
            headers.set(name, value);
            return headers;
        }
    }

    /** What a program was answered. */
    public record Answer(
            int status,
            String text,
            Function<String, @Nullable String> headers,
            @Nullable String type) {

        public JsonNode json() {
            return JSON.readTree(text);
        }

        public JsonNode at(String pointer) {
            return json().at(pointer);
        }

        public long number(String pointer) {
            return at(pointer).longValue();
        }

        public String word(String pointer) {
            return at(pointer).stringValue();
        }

        public @Nullable String header(String name) {
            return headers.apply(name);
        }

        /** The same, when it went so. */
        public Answer went(int wanted) {
            assertThat(status).as(text).isEqualTo(wanted);
            return this;
        }

        /** The same, when it is this problem. */
        public Answer is(String problem) {
            assertThat(type).as(text).isEqualTo("application/problem+json");
            assertThat(word("/type")).as(text).isEqualTo("/api#" + problem);
            assertThat(number("/status")).isEqualTo(status);
            return this;
        }

        /** Where in the body the first thing that is wrong is. */
        public String wrongAt() {
            return word("/errors/0/pointer");
        }
    }
}
