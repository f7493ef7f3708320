package samskap.search.internal;

import java.time.Duration;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.IndexSearcher;

/**
 * The longest that one question may keep a processor, all steps together: taking words apart, looking them up and
 * asking the index. What was found by then is the answer.
 */
@FunctionalInterface
interface Budget extends QueryTimeout {

    /** For whoever has all the time in the world. */
    Budget UNLIMITED = () -> false;

    /** From now on. */
    static Budget of(Duration most) {
        var begun = System.nanoTime();
        var nanos = most.toNanos();
        return new Budget() {
            @Override
            public boolean shouldExit() {
                return left() <= 0;
            }

            @Override
            public long left() {
                return Math.max(0, nanos - (System.nanoTime() - begun));
            }
        };
    }

    /** In nanoseconds; more than anybody needs where nothing is bounded. */
    default long left() {
        return isSpent() ? 0 : Long.MAX_VALUE;
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
