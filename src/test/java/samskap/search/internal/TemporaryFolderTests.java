package samskap.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What killed processes leave behind. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TemporaryFolderTests {

    @TempDir
    private Path place;

    @Test
    void what_a_killed_process_left_is_taken_away_and_nothing_else() throws IOException {
        var left = folder("samskap-search-2");
        var used = folder("samskap-search-3");
        var another = folder("somebody-else-4");
        var elsewhere = folder("elsewhere");
        var link = Files.createSymbolicLink(place.resolve("samskap-search-5"), elsewhere);
        try (var directory = FSDirectory.open(used);
                var _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (var folder : new Path[] {left, used, another}) {
                age(folder, Duration.ofHours(1));
            }
            var young = folder("samskap-search-6");
            TemporaryFolder.removeLeftovers(place);
            assertThat(left).doesNotExist();
            assertThat(used.resolve("_0.si")).exists();
            assertThat(another.resolve("_0.si")).exists();
            assertThat(young.resolve("_0.si")).exists();
            assertThat(link).exists();
            assertThat(elsewhere.resolve("_0.si")).exists();
        }
    }

    private Path folder(String name) throws IOException {
        var folder = Files.createDirectory(place.resolve(name));
        Files.writeString(folder.resolve("_0.si"), "a segment");
        return folder;
    }

    private static void age(Path folder, Duration old) throws IOException {
        Files.setLastModifiedTime(folder, FileTime.from(Instant.now().minus(old)));
    }
}
