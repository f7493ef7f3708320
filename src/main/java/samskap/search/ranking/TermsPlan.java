package samskap.search.ranking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import samskap.search.ranking.Wanted.AnyOf;

/** Terms that count as one word: it is as common as the most common of them. */
final class TermsPlan implements Plan {

    /** One that the index has. */
    private record Known(BytesRef term, TermStates states, float weight) {}

    private final String field;
    private final List<Known> terms;
    private final SimScorer scorer;

    private TermsPlan(String field, List<Known> terms, SimScorer scorer) {
        this.field = field;
        this.terms = terms;
        this.scorer = scorer;
    }

    static Plan of(AnyOf wanted, IndexSearcher searcher, float boost) throws IOException {
        var known = new ArrayList<Known>();
        var texts = 0L;
        var occurrences = 0L;
        for (Map.Entry<String, Float> each : wanted.terms().entrySet()) {
            var term = new Term(wanted.field(), each.getKey());
            var states = TermStates.build(searcher, term, true);
            if (states.docFreq() > 0) {
                texts = Math.max(texts, states.docFreq());
                occurrences += states.totalTermFreq();
                known.add(new Known(term.bytes(), states, each.getValue()));
            }
        }
        var field = searcher.collectionStatistics(wanted.field());
        if (known.isEmpty() || field == null) {
            return (_, _) -> null;
        }
        var together = new TermStatistics(new BytesRef("any"), texts, occurrences);
        var scorer = searcher.getSimilarity().scorer(boost * wanted.weight(), field, together);
        return new TermsPlan(wanted.field(), known, scorer);
    }

    @Override
    public @Nullable Ranked in(LeafReaderContext segment, int window) throws IOException {
        var words = segment.reader().terms(field);
        if (words == null) {
            return null;
        }
        var dictionary = words.iterator();
        var postings = new ArrayList<PostingsEnum>();
        var weights = new float[terms.size()];
        for (var known : terms) {
            if (find(known, segment, dictionary)) {
                weights[postings.size()] = known.weight();
                postings.add(dictionary.postings(null, PostingsEnum.FREQS));
            }
        }
        return postings.isEmpty()
                ? null
                : new RankedTerms(
                        postings.toArray(PostingsEnum[]::new),
                        weights,
                        segment.reader().getNormValues(field),
                        scorer,
                        segment.reader().maxDoc());
    }

    private static boolean find(Known term, LeafReaderContext segment, TermsEnum dictionary) throws IOException {
        var supplier = term.states().get(segment);
        var state = supplier == null ? null : supplier.get();
        if (state == null) {
            return false;
        }
        dictionary.seekExact(term.term(), state);
        return true;
    }
}
