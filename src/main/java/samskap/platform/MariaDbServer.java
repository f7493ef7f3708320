package samskap.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server's process: started, started again should it fall, and stopped. */
final class MariaDbServer {

    static final String HOST = "127.0.0.1";
    static final String USER = "samskap";

    private static final Logger LOG = LoggerFactory.getLogger(MariaDbServer.class);
    private static final int POLL_MILLIS = 20;

    private final DatabaseFolder folder;
    private final MariaDbCommand command;
    private final int port;
    private Process process;
    private boolean stopping;

    private MariaDbServer(DatabaseFolder folder, MariaDbCommand command, int port) throws IOException {
        this.folder = folder;
        this.command = command;
        this.port = port;
        this.process = launch();
    }

    static MariaDbServer start(DatabaseFolder folder, EmbeddedMariaDb.Settings settings) {
        try {
            var installation = new MariaDbInstallation(folder, MariaDbProgram.forThisPlatform());
            MariaDbCommand command = installation.complete(settings.bufferPool());
            var server = new MariaDbServer(folder, command, LoopbackPort.choose(settings.port()));
            server.awaitReady();
            server.process.onExit().thenRun(server::startAgain);
            return server;
        } catch (IOException failed) {
            throw new DatabaseUnavailableException(
                    "The embedded database in " + folder.root() + " could not be started (" + failed + ").",
                    "See that there is space, that the folder may be written and that it may hold programs.",
                    failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the embedded database was starting", interrupted);
        }
    }

    int port() {
        return port;
    }

    synchronized ProcessHandle process() {
        return process.toHandle();
    }

    void stop() {
        synchronized (this) {
            stopping = true;
        }
        LeftoverServer.stop(process());
    }

    private Process launch() throws IOException {
        Path initial = folder.root().resolve("initial.sql");
        DatabaseFolder.writePrivately(initial, userAndRights());
        ServerLog.rotate(folder.log());
        Process launched = new ProcessBuilder(command.serve(port, initial))
                .redirectErrorStream(true)
                .redirectOutput(folder.log().toFile())
                .start();
        // The server writes the same file later; until then a kill must not leave it nameless.
        Files.writeString(folder.processId(), Long.toString(launched.pid()));
        return launched;
    }

    /** Said at every start, so that a lost password file heals itself. */
    private String userAndRights() {
        String user = USER + "@'" + HOST + "'";
        return """
                CREATE USER IF NOT EXISTS %1$s;
                ALTER USER %1$s IDENTIFIED BY '%2$s';
                GRANT ALL ON `samskap%%`.* TO %1$s;
                """.formatted(user, folder.password());
    }

    private void awaitReady() throws IOException, InterruptedException {
        while (!answers()) {
            if (process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                throw ServerLog.failure("stopped while it was starting", folder.log());
            }
        }
        Files.deleteIfExists(folder.root().resolve("initial.sql"));
    }

    private boolean answers() {
        String url = "jdbc:mariadb://%s:%d/".formatted(HOST, port);
        try (var connection = DriverManager.getConnection(url, USER, folder.password())) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** The application keeps running without its database and finds it again at the same port. */
    private synchronized void startAgain() {
        if (stopping) {
            return;
        }
        LOG.error("The embedded database stopped by itself; starting it again. See {}.1", folder.log());
        try {
            process = launch();
            awaitReady();
            process.onExit().thenRun(this::startAgain);
        } catch (IOException | DatabaseUnavailableException failed) {
            LOG.error("The embedded database can't be started again", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
