package samskap.search.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A folder of this process, for an index that can't be kept where it should be. */
final class TemporaryFolder {

    private TemporaryFolder() {}

    static Path make() throws IOException {
        return Files.createTempDirectory("samskap-search-");
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
