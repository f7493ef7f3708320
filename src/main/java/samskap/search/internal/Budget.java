package samskap.search.internal;

import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.IndexSearcher;

/** The longest that one question may keep a processor: what was found by then is the answer. */
final class Budget {

    private static final long MILLIS = 250;

    private Budget() {}

    static IndexSearcher within(IndexSearcher shared) {
        var searcher = new IndexSearcher(shared.getIndexReader());
        searcher.setTimeout(new QueryTimeoutImpl(MILLIS));
        return searcher;
    }
}
