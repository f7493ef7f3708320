package samskap.search.ranking;

import java.io.IOException;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.jspecify.annotations.Nullable;

/** Goes through a segment, a stretch after another; the longer somebody goes on, the longer they are. */
final class RankingScorer extends Scorer {

    private static final int FIRST = 128;

    private final Ranked ranked;
    private final int documents;
    private final Window window;
    private final @Nullable QueryTimeout timeout;
    private final DocIdSetIterator iterator = new Going();
    private int length = FIRST;
    private int doc = -1;
    private float enough;

    /**
     * @param documents that the segment has
     * @param timeout asked before each stretch; when there is no time left, nothing more is there
     */
    RankingScorer(Ranked ranked, int documents, @Nullable QueryTimeout timeout) {
        this.ranked = ranked;
        this.documents = documents;
        this.timeout = timeout;
        this.window = new Window(Math.min(Window.MOST, documents));
    }

    @Override
    public int docID() {
        return doc;
    }

    @Override
    public float score() {
        return window.score(doc);
    }

    @Override
    public float getMaxScore(int upTo) {
        return ranked.most();
    }

    @Override
    public void setMinCompetitiveScore(float score) {
        enough = score;
    }

    @Override
    public DocIdSetIterator iterator() {
        return iterator;
    }

    private final class Going extends DocIdSetIterator {

        @Override
        public int docID() {
            return doc;
        }

        @Override
        public int nextDoc() throws IOException {
            return advance(doc + 1);
        }

        @Override
        public int advance(int target) throws IOException {
            doc = window.next(target);
            var from = Math.max(target, window.to());
            while (doc == NO_MORE_DOCS && from < documents && ranked.most() >= enough && isTime()) {
                from = find(from);
                doc = window.next(target);
            }
            return doc;
        }

        /** Whoever drives this looks at the clock only where something was found. */
        private boolean isTime() {
            return timeout == null || !timeout.shouldExit();
        }

        /** Finds what is there from this document on, and returns where it stopped looking. */
        private int find(int from) throws IOException {
            length = from == window.to() ? Math.min(Window.MOST, 2 * length) : FIRST;
            var first = ranked.next(from);
            if (first >= documents) {
                return documents;
            }
            var end = Math.min(documents, first + Math.min(length, documents));
            ranked.find(first, end, null, enough, window);
            return end;
        }

        @Override
        public long cost() {
            return ranked.cost();
        }
    }
}
