package samskap.search.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A folder of this process, for an index that can't be kept where it should be. */
final class TemporaryFolder {

    private static final Logger log = LoggerFactory.getLogger(TemporaryFolder.class);
    private static final String NAME = "samskap-search-";

    /** A process that has just made a folder may not have locked it yet. */
    private static final Duration JUST_MADE = Duration.ofMinutes(2);

    private TemporaryFolder() {}

    static Path make() throws IOException {
        return Files.createTempDirectory(NAME);
    }

    /** Takes those away that processes left which were killed. */
    static void removeLeftovers() {
        removeLeftovers(Path.of(System.getProperty("java.io.tmpdir")));
    }

    static void removeLeftovers(Path place) {
        try (var folders = Files.newDirectoryStream(place, NAME + "*")) {
            var owner = place.getFileSystem()
                    .getUserPrincipalLookupService()
                    .lookupPrincipalByName(System.getProperty("user.name"));
            for (var folder : folders) {
                if (isOurs(folder, owner)) {
                    removeIfUnused(folder);
                }
            }
        } catch (IOException | RuntimeException unreadable) {
            log.debug("Indexes that killed processes left could not be looked for", unreadable);
        }
    }

    /** Somebody else's, a link to elsewhere and one that was just made are left alone. */
    private static boolean isOurs(Path folder, UserPrincipal owner) throws IOException {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(owner)
                && Files.getLastModifiedTime(folder, LinkOption.NOFOLLOW_LINKS)
                        .toInstant()
                        .isBefore(Instant.now().minus(JUST_MADE));
    }

    /** A living process holds the lock of its index; that of a dead one is free. */
    private static void removeIfUnused(Path folder) {
        try (var directory = FSDirectory.open(folder)) {
            directory.obtainLock(IndexWriter.WRITE_LOCK_NAME).close();
            remove(folder);
            log.info("Removed the index {} that a process left which is gone", folder);
        } catch (IOException | RuntimeException used) {
            log.debug("The index {} is left alone", folder, used);
        }
    }

    /** Removes it with all that is in it. */
    static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
