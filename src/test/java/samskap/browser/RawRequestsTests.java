package samskap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What no client that means well sends, byte by byte over a socket: what the server does before anybody is asked. */
@BrowserTest
class RawRequestsTests {

    private static final String HOST = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";

    @LocalServerPort
    private int port;

    private String answer(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void assertProblem(String answer) {
        assertThat(answer).matches("(?s)HTTP/1.1 4\\d\\d.*").contains("application/problem+json", "\"type\":\"/api#");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/ideas?q=%zz",
                "GET /api/v1/ideas/%00",
                "GET /api/v1/ideas/%2e%2e/x",
                "GET /api/v1/ideas;x=y",
                "BREW /api/v1/ideas",
                "TRACE /api/v1/ideas",
                "PATCH /api/v1/ideas"
            })
    void an_address_or_a_method_that_nobody_knows_is_a_problem(String line) throws IOException {
        assertProblem(answer(line + HOST + "\r\n"));
    }

    @Test
    void a_head_that_is_too_long_or_damaged_is_a_problem() throws IOException {
        assertProblem(answer("GET /api/v1/ideas" + HOST + "X-Long: " + "x".repeat(20_000) + "\r\n\r\n"));
        assertProblem(answer("GET /api/v1/ideas" + HOST + "X-Many: x\r\n".repeat(3_000) + "\r\n"));
        assertProblem(answer("GET /api/v1/ideas" + HOST + "Content-Length: nonsense\r\n\r\n"));
        assertProblem(answer("GET /api/v1/ideas" + HOST + "Transfer-Encoding: nonsense\r\n\r\n"));
    }

    /** Whose address can't be read is not known to be a program. */
    @Test
    void a_first_line_that_can_not_be_read_is_refused_in_few_words() throws IOException {
        for (var line : new String[] {
            "GET /api/v1/ideas?q=\u00e5", "GET /api/v1/ideas\\x", "GET /api/v1/ideas?q=" + "x".repeat(20_000)
        }) {
            assertThat(answer(line + HOST + "\r\n"))
                    .matches("(?s)HTTP/1.1 4\\d\\d.*")
                    .doesNotContain("Exception", "Tomcat", "org.apache");
        }
    }

    @Test
    void what_browsers_send_as_it_was_typed_is_looked_for() throws IOException {
        assertThat(answer("GET /api/v1/ideas?q=[|]" + HOST + "\r\n")).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data",
                "multipart/form-data; boundary=x",
                "multipart/mixed; boundary=\"",
                "application/x-www-form-urlencoded",
                "text/plain"
            })
    void a_form_where_json_is_taken_is_a_problem(String type) throws IOException {
        for (var line :
                new String[] {"POST /api/v1/similar", "PUT /api/v1/ideas/1", "DELETE /api/v1/ideas/1/support"}) {
            var answer = answer(line + HOST + "Content-Type: " + type + "\r\nContent-Length: 9\r\n\r\n--x\r\n%zz&");
            assertProblem(answer);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /?q=%zz&after=%",
                "GET /ideas/%ff",
                "GET /ideas/%00",
                "GET /ideas/1?joined=%c0%af",
                "GET /%2e%2e/x",
                "GET /?q=[|]",
                "BREW /",
                "GET /ideas.atom?x=%zz",
                "POST /similar"
            })
    void a_page_is_never_broken_by_its_address(String line) throws IOException {
        assertThat(answer(line + HOST + "Content-Type: multipart/form-data\r\nContent-Length: 0\r\n\r\n"))
                .matches("(?s)HTTP/1.1 [234]\\d\\d.*")
                .doesNotContain("Exception", "at samskap.", "org.apache");
        assertThat(answer(line + HOST + "X-Long: " + "x".repeat(20_000) + "\r\n\r\n"))
                .matches("(?s)HTTP/1.1 4\\d\\d.*");
    }
}
