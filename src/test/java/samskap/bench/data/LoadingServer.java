package samskap.bench.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The program of an embedded database that a product has made and left, started to be filled: it reads files, asks
 * nobody who they are and does not wait for the disk. Only this machine reaches it, and only while it is filled.
 */
final class LoadingServer implements AutoCloseable {

    private static final String HOST = "127.0.0.1";
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private final Process process;
    private final Path log;
    private final String url;

    /**
     * @param database its folder
     * @param port where it is to be reached
     * @param name of the schema
     */
    LoadingServer(Path database, int port, String name) throws IOException {
        this.log = database.resolve("loading.log");
        this.url = "jdbc:mariadb://" + HOST + ":" + port + "/" + name + "?user=root&connectionTimeZone=+00:00"
                + "&forceConnectionTimeZoneToSession=true";
        this.process = new ProcessBuilder(command(database.toAbsolutePath(), port))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private static List<String> command(Path database, int port) {
        var base = database.resolve("base");
        var command = new ArrayList<>(List.of(
                base.resolve("bin").resolve("mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + base,
                "--datadir=" + database.resolve("data"),
                "--bind-address=" + HOST,
                "--port=" + port,
                "--socket=",
                "--skip-ssl",
                "--skip-grant-tables",
                "--default-time-zone=+00:00",
                "--innodb-buffer-pool-size=2G",
                "--innodb-sort-buffer-size=64M",
                "--innodb-flush-log-at-trx-commit=0"));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        return command;
    }

    /** Waits until it answers. */
    Connection connect() throws Exception {
        var end = System.nanoTime() + PATIENCE;
        while (true) {
            try {
                return DriverManager.getConnection(url);
            } catch (SQLException notYet) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    throw new IllegalStateException("The database did not start:\n" + Files.readString(log), notYet);
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
