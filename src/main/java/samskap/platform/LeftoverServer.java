package samskap.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A server outlives a JVM that was killed. It is the only one that runs this home's own copy of the program, so it is
 * known by that and stopped before the next one starts.
 */
final class LeftoverServer {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private LeftoverServer() {}

    static void stop(DatabaseFolder folder) throws IOException {
        if (Files.exists(folder.processId()) && Files.exists(folder.base())) {
            find(folder).ifPresent(LeftoverServer::stop);
        }
        Files.deleteIfExists(folder.processId());
    }

    static void stop(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stubborn) {
            // Committed data is safe: the next start recovers it from the log.
            server.destroyForcibly();
            server.onExit().join();
        } catch (InterruptedException interrupted) {
            server.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<ProcessHandle> find(DatabaseFolder folder) throws IOException {
        String written = Files.readString(folder.processId()).strip();
        if (!written.matches("\\d{1,18}")) {
            return Optional.empty();
        }
        // The number may belong to somebody else by now.
        Path programs = folder.base().toRealPath();
        return ProcessHandle.of(Long.parseLong(written))
                .filter(process -> process.info()
                        .command()
                        .map(Path::of)
                        .filter(it -> it.startsWith(programs))
                        .isPresent());
    }
}
