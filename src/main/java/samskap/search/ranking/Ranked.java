package samskap.search.ranking;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;

/** Finds and scores within a segment, a stretch after another. */
interface Ranked {

    /** No document scores more. */
    float most();

    /** How many documents may have to be read, about. */
    long cost();

    /** No document from this one on and before the one returned can be found. */
    int next(int doc) throws IOException;

    /**
     * Puts what it finds from one document to another into a window, which it begins. Stretches are asked for in order.
     *
     * @param among nothing else is of interest; null when everything is
     * @param enough what scores less is of no interest
     */
    void find(int from, int to, @Nullable Window among, double enough, Window into) throws IOException;

    /** {@link #cost} of whatever any of these finds. */
    static long costOfAny(List<Ranked> any) {
        return any.stream().mapToLong(Ranked::cost).sum();
    }

    /** {@link #next} of whatever any of these finds. */
    static int nextOfAny(List<Ranked> any, int doc) throws IOException {
        var next = DocIdSetIterator.NO_MORE_DOCS;
        for (var each : any) {
            next = Math.min(next, each.next(doc));
        }
        return next;
    }
}
