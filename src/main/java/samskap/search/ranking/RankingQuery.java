package samskap.search.ranking;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Asks for documents as Lucene's own queries would, and reads the index otherwise. Lucene goes from document to
 * document and holds all terms side by side in a heap, which costs by how many terms there are; it skips what can't be
 * among the best by what the most common terms have at most, which many terms for one word make a bound that bounds
 * nothing. Here each term is read through by itself, for some thousand documents at once.
 */
public final class RankingQuery extends Query {

    private final Wanted wanted;

    public RankingQuery(Wanted wanted) {
        this.wanted = wanted;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        return new RankingWeight(Plan.of(wanted, searcher, boost), searcher.getTimeout());
    }

    private final class RankingWeight extends Weight {

        private final Plan plan;
        private final @Nullable QueryTimeout timeout;

        RankingWeight(Plan plan, @Nullable QueryTimeout timeout) {
            super(RankingQuery.this);
            this.plan = plan;
            this.timeout = timeout;
        }

        @Override
        public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
            var documents = segment.reader().maxDoc();
            var ranked = plan.in(segment, Math.min(Window.MOST, documents));
            return ranked == null
                    ? null
                    : new ScorerSupplier() {
                        @Override
                        public Scorer get(long leadCost) {
                            return new RankingScorer(ranked, documents, timeout);
                        }

                        @Override
                        public long cost() {
                            return ranked.cost();
                        }
                    };
        }

        @Override
        public Explanation explain(LeafReaderContext segment, int doc) throws IOException {
            var scorer = scorer(segment);
            return scorer != null && scorer.iterator().advance(doc) == doc
                    ? Explanation.match(scorer.score(), wanted.toString())
                    : Explanation.noMatch(wanted.toString());
        }

        /** What was found until there was no time left is not all there is. */
        @Override
        public boolean isCacheable(LeafReaderContext segment) {
            return timeout == null;
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return wanted.toString();
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && wanted.equals(((RankingQuery) other).wanted);
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), wanted);
    }
}
