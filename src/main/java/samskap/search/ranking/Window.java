package samskap.search.ranking;

import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** A stretch of a segment's documents: which of them were found, and how well each fits. */
final class Window {

    /** So many documents fit into a processor's nearest caches with their scores. */
    static final int MOST = 8_192;

    private final FixedBitSet found;
    private final float[] scores;
    private final int[] docs;
    private int from;
    private int to;
    private int size;
    private boolean isListed = true;

    /** @param most how many documents it can span, {@link #MOST} at most */
    Window(int most) {
        found = new FixedBitSet(most);
        scores = new float[most];
        docs = new int[most + 1];
    }

    /** Nothing is found yet. */
    void begin(int first, int end) {
        if (size > 0 || !isListed) {
            found.clear(0, to - from);
        }
        size = 0;
        isListed = true;
        from = first;
        to = end;
    }

    /** The first document that it spans. */
    int from() {
        return from;
    }

    /** The first one that it does not span any more. */
    int to() {
        return to;
    }

    /** What was found, in order: as many as {@link #size} says. Whoever changes the window meanwhile asks before. */
    int[] docs() {
        list();
        return docs;
    }

    int size() {
        list();
        return size;
    }

    private void list() {
        if (!isListed) {
            size = found.intoArray(0, to - from, from, docs);
            isListed = true;
        }
    }

    boolean has(int doc) {
        return found.get(doc - from);
    }

    float score(int doc) {
        return scores[doc - from];
    }

    /** The next that was found from this one on; {@link DocIdSetIterator#NO_MORE_DOCS} when there is none. */
    int next(int doc) {
        var place = Math.max(0, doc - from);
        var next = place >= to - from ? DocIdSetIterator.NO_MORE_DOCS : found.nextSetBit(place, to - from);
        return next == DocIdSetIterator.NO_MORE_DOCS ? next : from + next;
    }

    /** Finds it, if it was not, and adds to its score. */
    void add(int doc, float score) {
        var place = doc - from;
        if (found.getAndSet(place)) {
            scores[place] += score;
        } else {
            scores[place] = score;
            isListed = false;
        }
    }

    /** Finds one behind all that were found. */
    void append(int doc, float score) {
        found.set(doc - from);
        scores[doc - from] = score;
        docs[size++] = doc;
    }

    void set(int doc, float score) {
        scores[doc - from] = score;
    }

    void remove(int doc) {
        found.clear(doc - from);
        isListed = false;
    }

    /** Leaves out what the other one, which spans as much, has not found. */
    void keepOnly(Window others) {
        found.and(others.found);
        isListed = false;
    }

    /** How many documents it can span. */
    int most() {
        return scores.length;
    }
}
