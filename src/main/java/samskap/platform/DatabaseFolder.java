package samskap.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The folder {@code database} in Samskap's home, held by one running Samskap at a time: the operating system lets go of
 * the lock however the JVM ends.
 */
final class DatabaseFolder implements AutoCloseable {

    private final Path root;
    private final FileChannel lock;
    private final String password;

    private DatabaseFolder(Path root, FileChannel lock) throws IOException {
        this.root = root;
        this.lock = lock;
        this.password = keptPassword(root.resolve("password"));
    }

    static Path normalized(Path home) {
        return home.toAbsolutePath().normalize();
    }

    static DatabaseFolder lock(Path home) {
        Path root = normalized(home).resolve("database");
        try {
            Files.createDirectories(root);
            ownerOnly(root, "rwx------");
            return new DatabaseFolder(root, locked(root));
        } catch (IOException unwritable) {
            throw new DatabaseUnavailableException(
                    "Samskap can't write to the folder of its embedded database, " + root + " (" + unwritable + ").",
                    "Let the user that runs Samskap write there, or name another folder with SAMSKAP_HOME.",
                    unwritable);
        }
    }

    private static FileChannel locked(Path root) throws IOException {
        var channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!free(channel)) {
            channel.close();
            throw new DatabaseUnavailableException(
                    "Another running Samskap is using the folder " + root.getParent() + ".",
                    "Stop the other one, or give this one a folder of its own with SAMSKAP_HOME.");
        }
        return channel;
    }

    private static boolean free(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException alreadyOursInThisJvm) {
            return false;
        }
    }

    /** The unpacked program. */
    Path base() {
        return root.resolve("base");
    }

    /** What must never be lost. */
    Path data() {
        return root.resolve("data");
    }

    /** For tables that live as long as a statement. */
    Path temporary() {
        return root.resolve("tmp");
    }

    Path log() {
        return root.resolve("mariadbd.log");
    }

    Path processId() {
        return root.resolve("mariadbd.pid");
    }

    Path root() {
        return root;
    }

    String password() {
        return password;
    }

    /** A file that only its owner may read, from its first byte on. */
    static void writePrivately(Path file, String content) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file);
        ownerOnly(file, "rw-------");
        Files.writeString(file, content);
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException harmless) {
            // The lock ends with the JVM at the latest.
        }
    }

    private static String keptPassword(Path file) throws IOException {
        if (!Files.exists(file)) {
            var random = new byte[24];
            new SecureRandom().nextBytes(random);
            writePrivately(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file).strip();
    }

    private static void ownerOnly(Path path, String permissions) throws IOException {
        FileStore store = Files.getFileStore(path);
        if (store.supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
