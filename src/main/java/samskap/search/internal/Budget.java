package samskap.search.internal;

import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.IndexSearcher;

/**
 * The longest that one question may keep a processor, all steps together: taking words apart, looking them up and
 * asking the index. What was found by then is the answer.
 */
@FunctionalInterface
interface Budget extends QueryTimeout {

    long NANOS = TimeUnit.MILLISECONDS.toNanos(250);

    static Budget ofOneQuestion() {
        var begun = System.nanoTime();
        return () -> System.nanoTime() - begun >= NANOS;
    }

    default boolean isSpent() {
        return shouldExit();
    }

    /** A searcher of the same view that stops in time. */
    default IndexSearcher within(IndexSearcher shared) {
        var searcher = new IndexSearcher(shared.getIndexReader());
        searcher.setTimeout(this);
        return searcher;
    }
}
