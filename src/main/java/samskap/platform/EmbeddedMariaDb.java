package samskap.platform;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.SpringApplication;

/**
 * A MariaDB server of Samskap's own, in a folder, for everybody who has no database to offer: it keeps its data through
 * restarts and crashes, listens on the loopback interface only and stops with the JVM.
 */
public final class EmbeddedMariaDb implements AutoCloseable {

    private static final String CHARACTER_SET =
            " CHARACTER SET " + DatabaseUrl.CHARSET + " COLLATE " + DatabaseUrl.COLLATION;
    private static final Map<Path, EmbeddedMariaDb> SHARED = new HashMap<>();

    private final DatabaseFolder folder;
    private final MariaDbServer server;
    private final Set<String> refreshed = new HashSet<>();

    private EmbeddedMariaDb(DatabaseFolder folder, MariaDbServer server) {
        this.folder = folder;
        this.server = server;
    }

    /**
     * How the server is to run.
     *
     * @param home the folder that keeps the data, the program, the password and the log
     * @param port where it listens, 0 for any free port
     * @param bufferPool the memory it may use for pages, as in {@code 256M}
     */
    public record Settings(Path home, int port, String bufferPool) {

        /** A small server in this folder, on any free port. */
        public static Settings in(Path home) {
            return new Settings(home, 0, "64M");
        }
    }

    /**
     * Starts a server, which takes well under a second once its folder has been set up.
     *
     * @throws DatabaseUnavailableException when it can't, in words for an operator
     */
    public static EmbeddedMariaDb start(Settings settings) {
        DatabaseFolder folder = DatabaseFolder.lock(settings.home());
        try {
            return new EmbeddedMariaDb(folder, MariaDbServer.start(folder, settings));
        } catch (RuntimeException failure) {
            folder.close();
            throw failure;
        }
    }

    /** The one server of this JVM in this folder, started when first asked for and stopped after the application. */
    static synchronized EmbeddedMariaDb shared(Settings settings) {
        return SHARED.computeIfAbsent(DatabaseFolder.normalized(settings.home()), _ -> {
            EmbeddedMariaDb started = start(settings);
            // Spring's handlers run after its contexts are closed; a JVM hook of our own would race with them.
            SpringApplication.getShutdownHandlers().add(started::close);
            return started;
        });
    }

    /** Creates the database unless it exists; its name starts with {@code samskap}. */
    public void createDatabase(String name) {
        execute("CREATE DATABASE IF NOT EXISTS " + checked(name) + CHARACTER_SET);
    }

    /** Empties the database the first time this JVM asks for it, so that several test contexts can share it. */
    public synchronized void createFreshDatabase(String name) {
        if (refreshed.add(checked(name))) {
            // MariaDB drops table by table, in an order that foreign keys may forbid.
            execute("SET foreign_key_checks = 0", "CREATE OR REPLACE DATABASE " + name + CHARACTER_SET);
        }
    }

    /** The address of this database, with everything that Samskap expects of a connection. */
    public String jdbcUrl(String name) {
        return DatabaseUrl.of(MariaDbServer.HOST, server.port(), name);
    }

    /** The server's only user; allowed what it likes in databases whose names start with {@code samskap}. */
    public String user() {
        return MariaDbServer.USER;
    }

    /** The password of {@link #user()}. */
    public String password() {
        return folder.password();
    }

    /** The server's process, for somebody who wants to see it fall. */
    ProcessHandle process() {
        return server.process();
    }

    /** Stops the server; everything committed is on disk. */
    @Override
    public void close() {
        server.stop();
        folder.close();
    }

    private static String checked(String name) {
        if (!name.matches("samskap[a-z0-9_]{0,50}")) {
            throw new IllegalArgumentException(
                    "The database's name must be samskap followed by small letters, digits or _, not " + name);
        }
        return name;
    }

    private void execute(String... statements) {
        try (var connection = DriverManager.getConnection(jdbcUrl(""), user(), password());
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException refused) {
            throw new IllegalStateException("The embedded database refused: " + String.join("; ", statements), refused);
        }
    }
}
