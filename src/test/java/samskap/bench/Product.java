package samskap.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The built product, running in a process of its own as {@code bin/run} starts it. */
public final class Product implements AutoCloseable {

    private static final String READY = "Samskap is ready at";
    private static final Pattern HEAP_USED = Pattern.compile("heap\\s+total.*?used (\\d+)K", Pattern.DOTALL);

    private static final Duration LOOK = Duration.ofMillis(500);
    /** What it may need in that time and still be at rest. */
    private static final Duration IDLE = Duration.ofMillis(60);

    private static final int CALM = 4;
    private static final int MOST_LOOKS = 60;

    private final int port;
    private final Process process;
    private final double startedIn;

    private Product(int port, Process process, double startedIn) {
        this.port = port;
        this.process = process;
        this.startedIn = startedIn;
    }

    public static Product start(int port, Map<String, String> settings) throws Exception {
        var builder = new ProcessBuilder(command()).redirectErrorStream(true);
        builder.environment().putAll(settings);
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        builder.environment().put("LOGGING_THRESHOLD_CONSOLE", "warn");
        var began = System.nanoTime();
        var process = builder.start();
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var said = new ArrayList<String>();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            if (line.startsWith(READY)) {
                // Reading from a process keeps a virtual thread's carrier, and there are as few of those as processors.
                Thread.ofPlatform().daemon().start(() -> listen(output));
                return new Product(port, process, (System.nanoTime() - began) / 1e9);
            }
        }
        throw new IllegalStateException("It did not start:\n" + String.join("\n", said));
    }

    /** Somebody has to take what it says, or it would wait for that. */
    private static void listen(BufferedReader output) {
        try {
            output.lines().forEach(line -> {});
        } catch (UncheckedIOException closed) {
            // It has stopped.
        }
    }

    private static List<String> command() {
        var app = Path.of("target", "app");
        var command = new ArrayList<>(List.of(java("java"), "--enable-native-access=ALL-UNNAMED"));
        if (Files.exists(app.resolve("app.aot"))) {
            command.add("-XX:AOTCache=" + app.resolve("app.aot"));
        }
        command.addAll(List.of("-jar", app.resolve("app.jar").toString()));
        return command;
    }

    private static String java(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }

    /** Seconds from the command to the first page. */
    double startedIn() {
        return startedIn;
    }

    public Connection database(Path home, int port, String name) throws IOException, SQLException {
        var password = Files.readString(home.resolve("database/password")).strip();
        var options = "?useBulkStmts=true&connectionTimeZone=+00:00&forceConnectionTimeZoneToSession=true"
                + "&connectionCollation=utf8mb4_uca1400_swedish_ai_ci";
        return DriverManager.getConnection(
                "jdbc:mariadb://127.0.0.1:" + port + "/" + name + options, "samskap", password);
    }

    /** Bytes that stay after everything unused has been collected. */
    public long heapInUse() throws Exception {
        jcmd("GC.run");
        jcmd("GC.run");
        var matcher = HEAP_USED.matcher(jcmd("GC.heap_info"));
        if (!matcher.find()) {
            throw new IllegalStateException("The heap could not be read");
        }
        return Long.parseLong(matcher.group(1)) * 1024;
    }

    /** Waits until its index has read every idea, and it has nothing else to do by itself. */
    public void settle() throws IOException, InterruptedException {
        while (!metrics().contains("samskap_search_complete 1")) {
            Thread.sleep(LOOK);
        }
        rest();
    }

    private String metrics() throws IOException {
        var address = URI.create("http://localhost:" + port + "/actuator/prometheus");
        try (var answer = address.toURL().openStream()) {
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Waits until it does next to nothing by itself, or for half a minute. */
    public void rest() throws InterruptedException {
        var calm = 0;
        for (var looks = 0; calm < CALM && looks < MOST_LOOKS; looks++) {
            var before = processorTime();
            Thread.sleep(LOOK);
            calm = processorTime().minus(before).compareTo(IDLE) < 0 ? calm + 1 : 0;
        }
    }

    private Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private String jcmd(String question) throws Exception {
        var asked = new ProcessBuilder(java("jcmd"), Long.toString(process.pid()), question)
                .redirectErrorStream(true)
                .start();
        var answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        asked.waitFor();
        return answer;
    }

    /** Ends it as a power failure would. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
