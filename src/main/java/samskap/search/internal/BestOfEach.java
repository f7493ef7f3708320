package samskap.search.internal;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;
import samskap.ideas.IdeaId;

/**
 * Keeps the best document of each idea, of as many ideas as are wanted: one that much is said of is one hit, and crowds
 * nobody out. What can't be among them any more is left out of the search itself.
 */
final class BestOfEach implements Collector {

    private record Best(long idea, long message, float score, int doc) {}

    /** Of those that fit as well, what came into the index first. */
    private static final Comparator<Best> BEST_FIRST =
            Comparator.comparingDouble(Best::score).reversed().thenComparingInt(Best::doc);

    private final int most;
    private final Map<Long, Best> ofIdea = new HashMap<>();
    private final TreeSet<Best> ranked = new TreeSet<>(BEST_FIRST);

    private BestOfEach(int most) {
        this.most = most;
    }

    /** The best hit of each idea, best first. */
    static Map<IdeaId, Hit> among(IndexSearcher searcher, Query query, int most) throws IOException {
        return among(searcher, List.of(query), most);
    }

    /**
     * The same of whatever answers any of these. They are asked one after the other: what a later one finds has to be
     * better than what is there by then.
     */
    static Map<IdeaId, Hit> among(IndexSearcher searcher, List<Query> queries, int most) throws IOException {
        return asked(searcher, queries, most).hits();
    }

    /** The number of each idea's best document in this view of the index, best first. */
    static Map<IdeaId, Integer> documents(IndexSearcher searcher, Query query, int most) throws IOException {
        var documents = new LinkedHashMap<IdeaId, Integer>();
        asked(searcher, List.of(query), most)
                .ranked
                .forEach(each -> documents.put(new IdeaId(each.idea()), each.doc()));
        return documents;
    }

    private static BestOfEach asked(IndexSearcher searcher, List<Query> queries, int most) throws IOException {
        var best = new BestOfEach(most);
        for (var query : queries) {
            searcher.search(query, best.manager());
        }
        return best;
    }

    /** One thread gathers everything, so that whatever it finds anywhere tells what need not be looked at elsewhere. */
    private CollectorManager<BestOfEach, BestOfEach> manager() {
        return new CollectorManager<>() {

            @Override
            public BestOfEach newCollector() {
                return BestOfEach.this;
            }

            @Override
            public BestOfEach reduce(Collection<BestOfEach> same) {
                return BestOfEach.this;
            }
        };
    }

    private Map<IdeaId, Hit> hits() {
        var hits = new LinkedHashMap<IdeaId, Hit>();
        ranked.forEach(best ->
                hits.put(new IdeaId(best.idea()), new Hit(new IdeaId(best.idea()), best.message(), best.score())));
        return hits;
    }

    private void offer(Best found) {
        var known = ofIdea.get(found.idea());
        if (known != null && BEST_FIRST.compare(known, found) <= 0) {
            return;
        }
        if (known != null) {
            ranked.remove(known);
        }
        ofIdea.put(found.idea(), found);
        ranked.add(found);
        if (ranked.size() > most) {
            ofIdea.remove(ranked.removeLast().idea());
        }
    }

    /** What does not score higher than this changes nothing. */
    private float enough() {
        return ranked.size() < most ? Float.NEGATIVE_INFINITY : ranked.getLast().score();
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.TOP_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
        var ideas = DocValues.getNumeric(leaf.reader(), IdeaDocuments.IDEA_NUMBER);
        var messages = DocValues.getNumeric(leaf.reader(), IdeaDocuments.MESSAGE_NUMBER);
        return new LeafCollector() {

            private @Nullable Scorable scorer;
            private float told;

            @Override
            public void setScorer(Scorable scorer) throws IOException {
                this.scorer = scorer;
                this.told = 0;
                tell();
            }

            @Override
            public void collect(int doc) throws IOException {
                var score = scorer().score();
                if (score > enough()) {
                    offer(new Best(number(ideas, doc), number(messages, doc), score, leaf.docBase + doc));
                    tell();
                }
            }

            private Scorable scorer() {
                return Objects.requireNonNull(scorer);
            }

            private void tell() throws IOException {
                var enough = enough();
                if (enough > told) {
                    told = enough;
                    scorer().setMinCompetitiveScore(Math.nextUp(enough));
                }
            }
        };
    }

    private static long number(NumericDocValues numbers, int doc) throws IOException {
        return numbers.advanceExact(doc) ? numbers.longValue() : 0;
    }
}
