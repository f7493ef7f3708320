package samskap.search.ranking;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.similarities.Similarity.BulkSimScorer;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.jspecify.annotations.Nullable;

/** Any of some terms of a field. Each is read through by itself, which is quicker than to hold many side by side. */
final class RankedTerms implements Ranked {

    /** To look for one document takes about as long as to read so many in a row. */
    private static final int LOOK = 8;

    private final PostingsEnum[] terms;
    private final float[] weights;
    private final @Nullable NumericDocValues norms;
    private final BulkSimScorer scorer;
    private final float most;
    private final long cost;
    private final int documents;
    private final DocAndFloatFeatureBuffer read = new DocAndFloatFeatureBuffer();
    private long[] lengths = new long[0];
    private float[] scores = new float[0];

    /**
     * @param terms that the segment has
     * @param weights how much each counts
     * @param norms how long each document is, as Lucene keeps it
     * @param documents that the segment has
     */
    RankedTerms(
            PostingsEnum[] terms, float[] weights, @Nullable NumericDocValues norms, SimScorer scorer, int documents) {
        this.terms = terms;
        this.weights = weights;
        this.norms = norms;
        this.scorer = scorer.asBulkSimScorer();
        this.most = scorer.score(Float.MAX_VALUE, 1L);
        this.cost = Arrays.stream(terms).mapToLong(PostingsEnum::cost).sum();
        this.documents = documents;
    }

    @Override
    public float most() {
        return most;
    }

    @Override
    public long cost() {
        return cost;
    }

    @Override
    public int next(int doc) throws IOException {
        var next = DocIdSetIterator.NO_MORE_DOCS;
        for (var term : terms) {
            next = Math.min(next, term.docID() < doc ? term.advance(doc) : term.docID());
        }
        return next;
    }

    @Override
    public void find(int from, int to, @Nullable Window among, double enough, Window into) throws IOException {
        into.begin(from, to);
        if (among != null && among.size() == 0) {
            return;
        }
        var there = there(from, to);
        if (there.length == 1 && !isQuickerLookedUp(there[0], among, to - from)) {
            readAlone(there[0], among, into);
            return;
        }
        for (var n : there) {
            if (isQuickerLookedUp(n, among, to - from)) {
                look(n, Objects.requireNonNull(among), into);
            } else {
                read(n, among, into);
            }
        }
        score(into);
    }

    /** Which terms have any document of the stretch, by their places. */
    private int[] there(int from, int to) throws IOException {
        var there = new int[terms.length];
        var many = 0;
        for (var n = 0; n < terms.length; n++) {
            if ((terms[n].docID() < from ? terms[n].advance(from) : terms[n].docID()) < to) {
                there[many++] = n;
            }
        }
        return Arrays.copyOf(there, many);
    }

    private boolean isQuickerLookedUp(int n, @Nullable Window among, int length) {
        return among != null && (double) among.size() * LOOK < terms[n].cost() * (double) length / documents;
    }

    /** Nothing has to be added up. */
    private void readAlone(int n, @Nullable Window among, Window into) throws IOException {
        var term = terms[n];
        for (term.nextPostings(into.to(), read); read.size > 0; term.nextPostings(into.to(), read)) {
            var size = 0;
            for (var at = 0; at < read.size; at++) {
                if (among == null || among.has(read.docs[at])) {
                    read.docs[size] = read.docs[at];
                    read.features[size++] = read.features[at] * weights[n];
                }
            }
            score(size, read.docs, read.features);
            for (var at = 0; at < size; at++) {
                into.append(read.docs[at], read.features[at]);
            }
        }
    }

    private void read(int n, @Nullable Window among, Window into) throws IOException {
        var term = terms[n];
        for (term.nextPostings(into.to(), read); read.size > 0; term.nextPostings(into.to(), read)) {
            for (var at = 0; at < read.size; at++) {
                if (among == null || among.has(read.docs[at])) {
                    into.add(read.docs[at], read.features[at] * weights[n]);
                }
            }
        }
    }

    private void look(int n, Window among, Window into) throws IOException {
        var term = terms[n];
        var docs = among.docs();
        for (var at = 0; at < among.size() && term.docID() < into.to(); at++) {
            var doc = docs[at];
            if ((term.docID() < doc ? term.advance(doc) : term.docID()) == doc) {
                into.add(doc, term.freq() * weights[n]);
            }
        }
    }

    /** How often they are there becomes how well that fits. */
    private void score(Window found) throws IOException {
        var size = found.size();
        var docs = found.docs();
        if (scores.length < size) {
            scores = new float[found.most()];
        }
        for (var n = 0; n < size; n++) {
            scores[n] = found.score(docs[n]);
        }
        score(size, docs, scores);
        for (var n = 0; n < size; n++) {
            found.set(docs[n], scores[n]);
        }
    }

    private void score(int size, int[] docs, float[] frequencies) throws IOException {
        if (lengths.length < size) {
            lengths = new long[Math.max(size, 2 * lengths.length)];
        }
        if (norms == null) {
            Arrays.fill(lengths, 0, size, 1L);
        } else {
            norms.longValues(size, docs, lengths, 1L);
        }
        scorer.score(size, frequencies, lengths, frequencies);
    }
}
