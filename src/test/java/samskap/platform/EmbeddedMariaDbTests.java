package samskap.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The embedded database")
class EmbeddedMariaDbTests {

    @TempDir
    static Path home;

    static EmbeddedMariaDb database;

    @BeforeAll
    static void start() {
        database = EmbeddedMariaDb.start(EmbeddedMariaDb.Settings.in(home));
        database.createDatabase("samskap");
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    @DisplayName("comes back with all that was committed when its server is killed")
    void survivesAKill() throws SQLException {
        run("CREATE TABLE kept (word VARCHAR(20) PRIMARY KEY)", "INSERT INTO kept VALUES ('committed')");

        ProcessHandle fallen = database.process();
        fallen.destroyForcibly();
        fallen.onExit().join();

        assertThat(awaitWords("kept")).containsExactly("committed");
    }

    @Test
    @DisplayName("keeps its data through a stop and a start")
    void survivesARestart() throws SQLException {
        run("CREATE TABLE remembered (word VARCHAR(20) PRIMARY KEY)", "INSERT INTO remembered VALUES ('here')");

        stop();
        start();

        assertThat(awaitWords("remembered")).containsExactly("here");
    }

    @Test
    @DisplayName("keeps its passing tables where no other server clears away")
    void sharesNoFolderForPassingTables() throws SQLException {
        run("CREATE TABLE passing AS SELECT @@tmpdir AS word");

        assertThat(awaitWords("passing"))
                .containsExactly(home.toAbsolutePath()
                        .normalize()
                        .resolve("database/tmp")
                        .toString());
    }

    @Test
    @DisplayName("takes over from a server that a killed Samskap left behind")
    void takesOver(@TempDir Path elsewhere) throws IOException {
        Process samskap = samskapIn(elsewhere);
        long leftover = Long.parseLong(samskap.inputReader().readLine());
        samskap.destroyForcibly().onExit().join();
        assertThat(ProcessHandle.of(leftover)).isPresent();

        try (var successor = EmbeddedMariaDb.start(EmbeddedMariaDb.Settings.in(elsewhere))) {
            assertThat(ProcessHandle.of(leftover)).isEmpty();
            assertThat(successor.process().isAlive()).isTrue();
        }
    }

    @Test
    @DisplayName("refuses a second Samskap in the same folder, and says what to do")
    void refusesASecond() {
        assertThatExceptionOfType(DatabaseUnavailableException.class)
                .isThrownBy(() -> EmbeddedMariaDb.start(EmbeddedMariaDb.Settings.in(home)))
                .withMessageContaining("Another running Samskap is using the folder " + home)
                .satisfies(refusal -> assertThat(refusal.remedy()).contains("SAMSKAP_HOME"));
        assertThat(database.process().isAlive()).isTrue();
    }

    @Test
    @DisplayName("refuses a port that is taken, and says so")
    void refusesATakenPort(@TempDir Path elsewhere) {
        int taken = port();

        assertThatExceptionOfType(DatabaseUnavailableException.class)
                .isThrownBy(() -> EmbeddedMariaDb.start(new EmbeddedMariaDb.Settings(elsewhere, taken, "32M")))
                .withMessageContaining("port " + taken + ": it is taken");
    }

    @Test
    @DisplayName("says which folder it can't write to")
    void namesTheFolder(@TempDir Path elsewhere) throws IOException {
        Path file = Files.createFile(elsewhere.resolve("file"));

        assertThatExceptionOfType(DatabaseUnavailableException.class)
                .isThrownBy(() -> EmbeddedMariaDb.start(EmbeddedMariaDb.Settings.in(file)))
                .withMessageContaining("can't write to the folder")
                .withMessageContaining(file.toString());
    }

    @Test
    @DisplayName("listens on the loopback interface only")
    void listensOnLoopbackOnly() throws IOException {
        assertThat(accepts(InetAddress.getByName("127.0.0.1"))).isTrue();
        assertThat(NetworkInterface.networkInterfaces()
                        .flatMap(NetworkInterface::inetAddresses)
                        .filter(other -> !other.isLoopbackAddress())
                        .filter(EmbeddedMariaDbTests::accepts))
                .isEmpty();
    }

    @ParameterizedTest(name = "“{0}”")
    @ValueSource(strings = {"", "root", "mariadb.sys", "samskap"})
    @DisplayName("lets nobody in without a password")
    void asksForAPassword(String user) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(""), user, "")
                        .close())
                .satisfies(refusal -> assertThat(refusal.getSQLState()).isEqualTo("28000"));
    }

    @Test
    @DisplayName("keeps its password and its data from other people on the machine")
    void keepsItsSecrets() throws IOException {
        Path folder = home.resolve("database");

        assertThat(Files.getPosixFilePermissions(folder)).hasSize(3);
        assertThat(Files.getPosixFilePermissions(folder.resolve("password"))).hasSize(2);
        assertThat(Files.exists(folder.resolve("initial.sql"))).isFalse();
    }

    @Test
    @DisplayName("empties a fresh database once, so that test contexts of one JVM can share it")
    void emptiesAFreshDatabaseOnce() throws SQLException {
        database.createDatabase("samskap_fresh");
        runIn(
                "samskap_fresh",
                "CREATE TABLE old (word VARCHAR(20) PRIMARY KEY)",
                "CREATE TABLE older (word VARCHAR(20) PRIMARY KEY, FOREIGN KEY (word) REFERENCES old (word))");

        database.createFreshDatabase("samskap_fresh");
        runIn("samskap_fresh", "CREATE TABLE old (word VARCHAR(20) PRIMARY KEY)", "INSERT INTO old VALUES ('new')");
        database.createFreshDatabase("samskap_fresh");

        assertThat(words("samskap_fresh", "old")).containsExactly("new");
    }

    private static int port() {
        return Integer.parseInt(database.jdbcUrl("").replaceAll(".*:(\\d+)/.*", "$1"));
    }

    private static boolean accepts(InetAddress address) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port()), 500);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    private static Process samskapIn(Path home) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LeftBehind.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** A Samskap that is about to be killed. */
    static final class LeftBehind {

        public static void main(String[] home) throws IOException {
            var started = EmbeddedMariaDb.start(EmbeddedMariaDb.Settings.in(Path.of(home[0])));
            System.out.println(started.process().pid());
            System.in.read();
        }
    }

    private static void run(String... statements) throws SQLException {
        runIn("samskap", statements);
    }

    private static void runIn(String name, String... statements) throws SQLException {
        try (Connection connection = connect(name);
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static List<String> awaitWords(String table) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .ignoreExceptions()
                .until(() -> words("samskap", table), words -> true);
    }

    private static List<String> words(String name, String table) throws SQLException {
        try (Connection connection = connect(name);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT word FROM " + table)) {
            var words = new ArrayList<String>();
            while (rows.next()) {
                words.add(rows.getString(1));
            }
            return words;
        }
    }

    private static Connection connect(String name) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(name), database.user(), database.password());
    }
}
