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
    void of_the_examples_there_are_scenes_a_language_and_what_words_mean_together() {
        assertThat(Told.of("Flere vogner på toget i rushtiden", "Hver morgen står vi som sild i tønne.")
                        .scenes())
                .isNotEmpty();
        var refund = Told.of("Kan I ikke give penge tilbage?", "Jeg købte den forkerte størrelse.");
        assertThat(refund.language()).isPresent();
        assertThat(refund.units())
                .anySatisfy(unit -> assertThat(unit.word())
                        .isNotEqualTo(Word.of(unit.word().written(), unit.word().tongue())));
    }

    @Test
    void each_of_many_has_its_own_words_whatever_part_of_the_index_it_is_in_and_when_parts_are_merged()
            throws IOException {
        var things = List.of("kitchen", "lamp", "sofa", "drawer", "parcel", "invoice", "window", "bicycle", "garden");
        try (var index = Index.open(null)) {
            for (var n = 0; n < 36; n++) {
                index.put(new Entry(
                        n, "The " + things.get(n % 9), "A " + things.get(n / 9), List.of(), Set.of(), List.of()));
                if (n % 5 == 0) {
                    index.show();
                }
            }
            index.put(new Entry(8, "A broken escalator", "", List.of(), Set.of(), List.of()));
            index.show();
            for (var round = 0; round < 2; round++) {
                for (var n : IntStream.range(0, 36).toArray()) {
                    var made = n == 8
                            ? Told.of("A broken escalator", "")
                            : Told.of("The " + things.get(n % 9), "A " + things.get(n / 9));
                    assertAlike(told(index, n), made);
                }
                index.sweep().join();
                index.show();
            }
        }
    }

    @Test
    void a_document_that_says_nothing_is_read_as_nothing() throws IOException {
        try (var index = Index.open(null)) {
            index.put(new Entry(3, "the of and", "", List.of(), Set.of(), List.of()));
            index.show();
            assertThat(told(index, 3).units()).isEmpty();
        }
    }

    private static Told told(Index index, long idea) {
        return index.search(searcher -> {
            var documents = BestOfEach.documents(searcher, IdeaDocuments.themselves(Set.of(new IdeaId(idea))), 5);
            assertThat(documents).containsOnlyKeys(new IdeaId(idea));
            return new ForwardIndex(searcher.getIndexReader()).told(documents.get(new IdeaId(idea)));
        });
    }

    /** In whichever order words stand. */
    private static void assertAlike(Told read, Told made) {
        assertThat(read.units()).containsExactlyInAnyOrderElementsOf(made.units());
        assertThat(read.scenes()).isEqualTo(made.scenes());
        assertThat(read.language()).isEqualTo(made.language());
    }
}
