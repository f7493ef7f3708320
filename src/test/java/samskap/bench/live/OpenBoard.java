package samskap.bench.live;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One board as a browser holds it open, without the browser: a session, the page, and the connection over which the
 * server tells what is new. Many of them fit into one process.
 */
final class OpenBoard implements AutoCloseable {

    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern PUSH = Pattern.compile("\"Vaadin-Push-ID\":\"([^\"]+)\"");
    private static final Pattern UI = Pattern.compile("\"v-uiId\":(\\d+)");

    private final URI place;
    private final HttpClient http;
    private String cookies = "";
    private @Nullable WebSocket push;

    private OpenBoard(int port, HttpClient http) {
        this.place = URI.create("http://localhost:" + port + "/");
        this.http = http;
    }

    /**
     * @param http for the connections of all boards, without cookies of its own
     * @param news is told each message of the server's, by a thread of the client's
     */
    static OpenBoard open(int port, HttpClient http, Consumer<String> news) throws IOException, InterruptedException {
        var board = new OpenBoard(port, http);
        board.begin(news);
        return board;
    }

    private void begin(Consumer<String> news) throws IOException, InterruptedException {
        get("?act=look");
        var begun = get("?v-r=init&location=&query=" + URLEncoder.encode("act=look", StandardCharsets.UTF_8));
        var ui = found(UI, begun);
        connect(ui, found(PUSH, begun), news);
        navigate(ui, found(KEY, begun));
    }

    private String get(String address) throws IOException, InterruptedException {
        return sent(HttpRequest.newBuilder(place.resolve(address)).header("Accept", "text/html"));
    }

    private String sent(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies);
        }
        var answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("Not a page: " + answer.statusCode() + " " + answer.body());
        }
        var given = answer.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .collect(Collectors.joining("; "));
        cookies = given.isEmpty() ? cookies : given;
        return answer.body();
    }

    private static String found(Pattern pattern, String text) throws IOException {
        var matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IOException("Not there: " + pattern + " in " + text);
        }
        return matcher.group(1);
    }

    private void connect(String ui, String id, Consumer<String> news) {
        var address = "ws://localhost:" + place.getPort() + "/VAADIN/push?v-r=push&v-uiId=" + ui + "&v-pushId=" + id
                + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=3.1.5-javascript&X-Atmosphere-Transport=websocket"
                + "&X-Atmosphere-TrackMessageSize=true&X-atmo-protocol=true";
        push = http.newWebSocketBuilder()
                .header("Cookie", cookies)
                .header("Origin", "http://localhost:" + place.getPort())
                .buildAsync(URI.create(address), new Listening(news))
                .join();
    }

    private void navigate(String ui, String key) throws IOException, InterruptedException {
        var body = """
                {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate",
                 "data":{"route":"","query":"","appShellTitle":"","historyState":null,"trigger":""}}],
                 "syncId":0,"clientId":0}""".formatted(key);
        sent(HttpRequest.newBuilder(place.resolve("?v-r=uidl&v-uiId=" + ui))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    @Override
    public void close() {
        if (push != null) {
            push.abort();
        }
    }

    /** Puts the parts of a message together. */
    private static final class Listening implements WebSocket.Listener {

        private final Consumer<String> news;
        private final StringBuilder message = new StringBuilder();

        Listening(Consumer<String> news) {
            this.news = news;
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
            message.append(part);
            if (last) {
                news.accept(message.toString());
                message.setLength(0);
            }
            socket.request(1);
            return null;
        }
    }
}
