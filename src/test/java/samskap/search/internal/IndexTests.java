package samskap.search.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.zip.CRC32;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samskap.ideas.IdeaId;

/** An index and its folder, whatever happens to that. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IndexTests {

    private static final Duration LONG = Duration.ofSeconds(30);

    private Path folder = Path.of("");

    @BeforeEach
    void in(@TempDir Path temporary) throws IOException {
        folder = Files.createDirectory(temporary.resolve("search"));
        try (var index = Index.open(folder)) {
            index.put(idea(1, "Drawers that slam"));
            index.keep(Map.of("as", "before"));
        }
    }

    @Test
    void what_was_kept_is_there_again() throws IOException {
        try (var index = Index.open(folder)) {
            assertThat(found(index, "drawers")).containsExactly(new IdeaId(1));
            assertThat(index.kept()).containsEntry("as", "before");
        }
    }

    @Test
    void a_folder_whose_commit_is_cut_short_is_made_anew() throws IOException {
        var commit = file("segments_");
        var bytes = Files.readAllBytes(commit);
        Files.write(commit, Arrays.copyOf(bytes, bytes.length / 2));
        assertIsMadeAnew();
    }

    @Test
    void a_folder_that_misses_a_file_is_made_anew() throws IOException {
        Files.delete(file("_"));
        assertIsMadeAnew();
    }

    @Test
    void a_folder_of_another_lucene_is_made_anew() throws IOException {
        var commit = file("segments_");
        var text = Files.readString(commit, StandardCharsets.ISO_8859_1);
        assertThat(text).contains("Lucene10");
        var bytes = text.replace("Lucene10", "Unknown1").getBytes(StandardCharsets.ISO_8859_1);
        Files.write(commit, withItsSum(bytes));
        assertIsMadeAnew();
    }

    /** A file of Lucene's ends with a sum of what stands before. */
    private static byte[] withItsSum(byte[] file) {
        var before = file.length - Long.BYTES;
        var sum = new CRC32();
        sum.update(file, 0, before);
        return ByteBuffer.wrap(file).putLong(before, sum.getValue()).array();
    }

    private Path file(String beginning) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(beginning))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void assertIsMadeAnew() throws IOException {
        var another = Files.writeString(folder.resolve("letter.txt"), "Not of an index.");
        try (var index = Index.open(folder)) {
            assertThat(index.kept()).isEmpty();
            assertThat(found(index, "drawers")).isEmpty();
            index.put(idea(2, "Lamps that flicker"));
            index.keep(Map.of("as", "after"));
        }
        try (var index = Index.open(folder)) {
            assertThat(index.kept()).containsEntry("as", "after");
            assertThat(found(index, "lamps")).containsExactly(new IdeaId(2));
        }
        assertThat(another).hasContent("Not of an index.");
    }

    @Test
    void a_folder_that_another_has_open_is_left_to_it() throws IOException {
        try (var first = Index.open(folder);
                var second = Index.open(folder)) {
            assertThat(second.kept()).isEmpty();
            assertThat(first.kept()).containsEntry("as", "before");
            assertThat(found(first, "drawers")).containsExactly(new IdeaId(1));
        }
    }

    @Test
    void where_the_folder_cant_be_written_the_index_is_in_a_temporary_one() throws IOException {
        var none = Files.writeString(folder.resolveSibling("file"), "No folder.");
        Path elsewhere;
        try (var index = Index.open(none)) {
            elsewhere = Path.of(index.place());
            index.put(idea(2, "Lamps that flicker"));
            index.keep(Map.of());
            assertThat(found(index, "lamps")).containsExactly(new IdeaId(2));
            assertThat(elsewhere).isNotEqualTo(none).isDirectory();
        }
        assertThat(elsewhere).doesNotExist();
        assertThat(none).hasContent("No folder.");
    }

    @Test
    void what_has_not_changed_is_not_written_again() throws IOException {
        try (var index = Index.open(folder)) {
            var entry = new Entry(
                    7, "Chairs", "", List.of("A stool"), Set.of("topic1"), List.of(new Entry.Said(70, "Soft ones")));
            index.put(entry);
            var before = view(index);
            index.put(entry);
            assertThat(view(index)).isEqualTo(before);
            index.put(new Entry(7, "Chairs", "", List.of("A bench"), Set.of("topic1"), entry.said()));
            assertThat(view(index)).isNotEqualTo(before);
        }
    }

    private static Object view(Index index) {
        index.show();
        return index.search(
                searcher -> searcher.getIndexReader().getReaderCacheHelper().getKey());
    }

    @Test
    void after_an_error_of_the_disk_it_is_opened_again_as_it_was_kept(@TempDir Path elsewhere) throws IOException {
        try (var index = Index.open(folder)) {
            index.put(idea(2, "Lamps that flicker"));
            var away = Files.move(folder, elsewhere.resolve("away"));
            assertThatThrownBy(index::show).isInstanceOf(UncheckedIOException.class);
            Files.move(away, folder);
            assertThatThrownBy(() -> index.put(idea(3, "Chairs"))).isInstanceOf(AlreadyClosedException.class);

            assertThat(index.mend()).isTrue();
            assertThat(index.kept()).containsEntry("as", "before");
            assertThat(found(index, "drawers")).containsExactly(new IdeaId(1));
            assertThat(found(index, "lamps")).isEmpty();
            index.put(idea(2, "Lamps that flicker"));
            index.keep(Map.of("as", "mended"));
        }
        try (var index = Index.open(folder)) {
            assertThat(index.kept()).containsEntry("as", "mended");
        }
    }

    @Test
    void an_index_in_order_is_not_opened_again() throws IOException {
        try (var index = Index.open(folder)) {
            assertThat(index.mend()).isFalse();
        }
    }

    @Test
    void one_text_among_many_is_swept_off_the_disk_when_it_is_taken_away() throws Exception {
        try (var index = Index.open(folder)) {
            LongStream.range(2, 200).forEach(id -> index.put(idea(id, "Lamps that flicker")));
            index.put(idea(200, "Quibbleworth"));
            index.show();
            index.keep(Map.of());
            assertThat(Words.ofFiles(folder, "quibbleworth")).isTrue();

            index.remove(200);
            index.show();
            index.keep(Map.of());
            assertThat(found(index, "quibbleworth")).isEmpty();
            assertThat(Words.ofFiles(folder, "quibbleworth")).isTrue();

            index.sweep().get(LONG.toSeconds(), TimeUnit.SECONDS);
            index.show();
            index.keep(Map.of());
            assertThat(Words.ofFiles(folder, "quibbleworth")).isFalse();
            assertThat(found(index, "lamps")).isNotEmpty();
        }
        assertThat(filesOfFolder()).isEqualTo(filesOfLastCommit());
    }

    private Set<String> filesOfFolder() throws IOException {
        try (var directory = FSDirectory.open(folder)) {
            var files = new HashSet<>(List.of(directory.listAll()));
            files.remove("write.lock");
            return files;
        }
    }

    private Set<String> filesOfLastCommit() throws IOException {
        try (var directory = FSDirectory.open(folder)) {
            return new HashSet<>(SegmentInfos.readLatestCommit(directory).files(true));
        }
    }

    private static Entry idea(long id, String title) {
        return new Entry(id, title, "", List.of(), Set.of(), List.of());
    }

    private static Set<IdeaId> found(Index index, String words) {
        index.show();
        return index.search(searcher -> Searching.found(searcher, words, query -> query, 20))
                .keySet();
    }
}
