package samskap.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samskap.ideas.IdeaId;

/** What ideas say is in the index as it is compared. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ForwardIndexTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bank should let me lock my card for a moment\nI left it in a taxi and had to order a new one.",
                "Flere vogner på toget i rushtiden\nHver morgen står vi som sild i tønne.",
                "Kan I ikke give penge tilbage?\nJeg købte den forkerte størrelse, og butikken sagde nej.",
                "E-post om order 12-3/B kom för sent\nDet stod att paketet skulle komma i tid, men det kom aldrig fram.",
                "A title alone",
                "\nA story alone, of my e-mail and o'clock"
            })
    void a_text_is_read_as_it_was_taken_apart(String text) throws IOException {
        var lines = text.split("\n", 2);
        var story = lines.length > 1 ? lines[1] : "";
        try (var index = Index.open(null)) {
            index.put(new Entry(7, lines[0], story, List.of("told by another"), Set.of(), List.of()));
            index.show();
            assertAlike(told(index, 7), Told.of(lines[0], story));
        }
    }

    @Test
    void each_of_many_has_its_own_words_whatever_part_of_the_index_it_is_in() throws IOException {
        try (var index = Index.open(null)) {
            for (var n = 1; n <= 40; n++) {
                index.put(new Entry(n, "Thing number " + n, "The same story", List.of(), Set.of(), List.of()));
                if (n % 9 == 0) {
                    index.show();
                }
            }
            index.put(new Entry(8, "Another thing", "", List.of(), Set.of(), List.of()));
            index.show();
            for (var n : IntStream.rangeClosed(9, 40).toArray()) {
                assertAlike(told(index, n), Told.of("Thing number " + n, "The same story"));
            }
            assertAlike(told(index, 8), Told.of("Another thing", ""));
        }
    }

    private static Told told(Index index, long idea) {
        return index.search(searcher -> {
            var documents = BestOfEach.documents(searcher, IdeaDocuments.itself(new IdeaId(idea)), 5);
            assertThat(documents).containsOnlyKeys(new IdeaId(idea));
            return ForwardIndex.of(documents.values(), searcher.getIndexReader())
                    .get(documents.get(new IdeaId(idea)));
        });
    }

    /** In whichever order words stand. */
    private static void assertAlike(Told read, Told made) {
        assertThat(read.units()).containsExactlyInAnyOrderElementsOf(made.units());
        assertThat(read.scenes()).isEqualTo(made.scenes());
        assertThat(read.language()).isEqualTo(made.language());
    }
}
