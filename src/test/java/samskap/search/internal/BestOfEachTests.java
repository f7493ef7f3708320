package samskap.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import samskap.ideas.IdeaId;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BestOfEachTests {

    @Test
    void an_idea_that_much_is_said_of_is_one_hit_and_crowds_nobody_out() throws IOException {
        try (var shelf = new Shelf()) {
            var said = IntStream.range(0, 300).mapToObj(n -> "Drawers").toArray(String[]::new);
            shelf.with(1, "Everybody speaks of it", said);
            IntStream.range(2, 12)
                    .forEach(id -> shelf.with(
                            id, "Something else altogether of which many words are said, drawers among them"));
            shelf.shown();
            var found = shelf.found("drawers ", 11);
            assertThat(found).hasSize(11).containsKey(new IdeaId(1)).containsKey(new IdeaId(11));
        }
    }

    @Test
    void of_an_idea_the_document_that_fits_best_is_kept() throws IOException {
        try (var shelf = new Shelf()
                .with(1, "Chairs", "Lamps and tables and much else that stands about", "Lamps")
                .shown()) {
            assertThat(shelf.found("lamps ", 5).get(new IdeaId(1)).message()).isEqualTo(1_001);
        }
    }

    @Test
    void they_are_those_that_looking_at_all_finds_too() throws IOException {
        var random = new Random(7);
        var words = List.of("drawer", "lamp", "chair", "table", "shelf", "door", "window", "stair");
        try (var shelf = new Shelf()) {
            for (var id = 1; id <= 400; id++) {
                var said = new ArrayList<String>();
                for (var n = random.nextInt(6); n > 0; n--) {
                    said.add(some(words, random));
                }
                shelf.with(id, some(words, random), said.toArray(String[]::new));
            }
            shelf.shown();
            for (var typed : List.of("lamp ", "lamp chair ", "door window stair shelf ", "shelf table ")) {
                shelf.index.search(searcher -> {
                    var queries = Queries.of(shelf.asked(typed));
                    var all = byLookingAtAll(searcher, queries);
                    var best = BestOfEach.among(searcher, queries, 25);
                    var scores = all.values().stream()
                            .sorted((one, other) -> Double.compare(other, one))
                            .limit(25)
                            .toList();
                    assertThat(best.values().stream().map(Hit::score).toList()).isEqualTo(scores);
                    best.forEach((idea, hit) -> assertThat(hit.score()).isEqualTo(all.get(idea)));
                    return best;
                });
            }
        }
    }

    private static String some(List<String> words, Random random) {
        return IntStream.range(0, 1 + random.nextInt(12))
                .mapToObj(n -> words.get(random.nextInt(words.size())))
                .collect(Collectors.joining(" "));
    }

    private static Map<IdeaId, Double> byLookingAtAll(IndexSearcher searcher, List<Query> queries) throws IOException {
        var best = new HashMap<IdeaId, Double>();
        var leaves = searcher.getIndexReader().leaves();
        for (var query : queries) {
            for (var found : searcher.search(query, Integer.MAX_VALUE / 2).scoreDocs) {
                var leaf = leaves.get(ReaderUtil.subIndex(found.doc, leaves));
                var ideas = DocValues.getNumeric(leaf.reader(), IdeaDocuments.IDEA_NUMBER);
                ideas.advanceExact(found.doc - leaf.docBase);
                best.merge(new IdeaId(ideas.longValue()), (double) found.score, Math::max);
            }
        }
        return best;
    }
}
