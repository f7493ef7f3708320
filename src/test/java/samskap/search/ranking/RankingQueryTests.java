package samskap.search.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import samskap.search.ranking.Wanted.All;
import samskap.search.ranking.Wanted.AnyOf;
import samskap.search.ranking.Wanted.Best;
import samskap.search.ranking.Wanted.Some;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RankingQueryTests {

    private static final int DOCUMENTS = 20_000;
    private static final int WORDS = 60;

    /** More than there are documents in a stretch, in one segment; few in the others. */
    private static final List<Integer> SEGMENTS_END = List.of(12_000, 12_050, DOCUMENTS);

    private final Random random = new Random(5);
    private final Directory directory = new ByteBuffersDirectory();
    private DirectoryReader reader;
    private IndexSearcher searcher;

    @BeforeEach
    void write() throws IOException {
        var config = new IndexWriterConfig(new StandardAnalyzer()).setMergePolicy(NoMergePolicy.INSTANCE);
        try (var writer = new IndexWriter(directory, config)) {
            for (var id = 0; id < DOCUMENTS; id++) {
                writer.addDocument(document(id));
                if (SEGMENTS_END.contains(id + 1)) {
                    writer.flush();
                }
            }
            writer.deleteDocuments(new Term("kind", "1"));
            writer.commit();
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        assertThat(reader.leaves()).hasSize(SEGMENTS_END.size());
    }

    @AfterEach
    void close() throws IOException {
        reader.close();
        directory.close();
    }

    @Test
    void any_of_some_words_fits_as_well_as_lucene_says() throws IOException {
        for (var n = 0; n < 10; n++) {
            isTheSame(anyOf("title", 1 + n, 2.2f));
        }
    }

    @Test
    void the_best_of_some_ways_fits_as_well_as_lucene_says() throws IOException {
        for (var n = 0; n < 10; n++) {
            isTheSame(word());
        }
    }

    @Test
    void what_has_to_have_everything_fits_as_well_as_lucene_says() throws IOException {
        for (var n = 0; n < 10; n++) {
            isTheSame(new All(List.of(word(), anyOf("body", 2, 1)), List.of()));
            isTheSame(new All(List.of(word(), word(), word()), List.of(word())));
        }
    }

    @Test
    void what_has_to_have_some_fits_as_well_as_lucene_says() throws IOException {
        for (var n = 0; n < 10; n++) {
            isTheSame(new Some(List.of(word(), word(), anyOf("title", 1, 1), anyOf("body", 1, 0.4f)), 1));
            isTheSame(new Some(List.of(word(), word(), word(), word()), 3));
            isTheSame(new All(List.of(word(), new Some(List.of(word(), word(), word()), 2)), List.of()));
        }
    }

    @Test
    void what_no_text_has_is_not_found() throws IOException {
        var nowhere = new AnyOf("title", Map.of("nowhere", 1f), 1);
        var elsewhere = new AnyOf("nowhere", Map.of("w1", 1f), 1);
        assertThat(best(new RankingQuery(nowhere), 5)).isEmpty();
        assertThat(best(new RankingQuery(new All(List.of(word(), elsewhere), List.of())), 5))
                .isEmpty();
        assertThat(best(new RankingQuery(new Some(List.of(word(), nowhere), 2)), 5))
                .isEmpty();
        isTheSame(new Best(List.of(nowhere, anyOf("body", 2, 1)), 0.1f));
    }

    @Test
    void the_clock_is_looked_at_though_nothing_is_found() throws IOException {
        assertThat(looksAtTheClock(false)).isGreaterThan(3);
        assertThat(looksAtTheClock(true)).isEqualTo(1);
    }

    /** How often, while two words are looked for in a segment of two stretches and more where they never meet. */
    private int looksAtTheClock(boolean isOver) throws IOException {
        var looks = new AtomicInteger();
        searcher.setTimeout(() -> {
            looks.incrementAndGet();
            return isOver;
        });
        var never = new All(
                List.of(new AnyOf("kind", Map.of("2", 1f), 1), new AnyOf("kind", Map.of("3", 1f), 1)), List.of());
        var weight = new RankingQuery(never).createWeight(searcher, ScoreMode.COMPLETE, 1);
        var scorer = Objects.requireNonNull(weight.scorer(reader.leaves().getFirst()));
        assertThat(scorer.iterator().nextDoc()).isEqualTo(DocIdSetIterator.NO_MORE_DOCS);
        return looks.get();
    }

    @Test
    void what_is_narrowed_is_what_lucene_finds() throws IOException {
        for (var kind : List.of("2", "rare")) {
            var wanted = new All(List.of(word(), word()), List.of());
            var filter = new TermQuery(new Term("kind", kind));
            areTheSame(narrowed(new RankingQuery(wanted), filter), narrowed(asLucene(wanted), filter), 50);
        }
    }

    private static Query narrowed(Query query, Query filter) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(filter, Occur.FILTER)
                .build();
    }

    private void isTheSame(Wanted wanted) throws IOException {
        for (var most : List.of(10, 300)) {
            areTheSame(new RankingQuery(wanted), asLucene(wanted), most);
        }
    }

    private void areTheSame(Query one, Query other, int most) throws IOException {
        assertThat(best(one, most)).containsExactly(best(other, most), within(1e-4));
    }

    /** How well the best fit. */
    private double[] best(Query query, int most) throws IOException {
        var found = searcher.search(query, new TopScoreDocCollectorManager(most, null, 1)).scoreDocs;
        return Arrays.stream(found).mapToDouble(each -> each.score).toArray();
    }

    private static Query asLucene(Wanted wanted) {
        return switch (wanted) {
            case AnyOf any -> {
                var query = new SynonymQuery.Builder(any.field());
                any.terms().forEach((term, weight) -> query.addTerm(new Term(any.field(), term), weight));
                yield new BoostQuery(query.build(), any.weight());
            }
            case Best best ->
                new DisjunctionMaxQuery(
                        best.ways().stream().map(RankingQueryTests::asLucene).toList(), best.others());
            case All all -> {
                var query = new BooleanQuery.Builder();
                all.must().forEach(each -> query.add(asLucene(each), Occur.MUST));
                all.may().forEach(each -> query.add(asLucene(each), Occur.SHOULD));
                yield query.build();
            }
            case Some some -> {
                var query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(some.least());
                some.any().forEach(each -> query.add(asLucene(each), Occur.SHOULD));
                yield query.build();
            }
        };
    }

    private Wanted word() {
        var many = 1 + random.nextInt(6);
        return new Best(List.of(anyOf("title", many, 2.2f), anyOf("body", many, 1)), 0.1f);
    }

    private Wanted anyOf(String field, int many, float weight) {
        var terms = new HashMap<String, Float>();
        for (var n = 0; n < many; n++) {
            terms.put("w" + random.nextInt(WORDS), n == 0 ? 1 : random.nextFloat());
        }
        return new AnyOf(field, terms, weight);
    }

    private Document document(int id) {
        var document = new Document();
        document.add(new StringField("kind", id % 5_000 == 7 ? "rare" : Integer.toString(id % 4), Field.Store.NO));
        if (id % 3 > 0) {
            document.add(new TextField("title", words(1 + random.nextInt(5)), Field.Store.NO));
        }
        document.add(new TextField("body", words(random.nextInt(40)), Field.Store.NO));
        return document;
    }

    /** A few are everywhere, most are rare. */
    private String words(int many) {
        return IntStream.range(0, many)
                .mapToObj(_ -> "w" + (int) (Math.pow(random.nextDouble(), 4) * WORDS))
                .collect(Collectors.joining(" "));
    }
}
