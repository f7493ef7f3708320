package samskap.search.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Terms that begin alike, with the number of texts that each is in. What a segment of the index has of them is
 * remembered, for a segment never changes and people begin with the same letters over and over; of small ones, which
 * soon become part of others, it is looked up.
 */
final class Beginnings {

    /** So many are looked at in a segment, in the order of their letters. */
    private static final int MOST_LOOKED_AT = 2_000;

    private static final int MOST_OF_A_SEGMENT = 256;
    private static final int SMALL = 1_000;
    private static final int LOOKS_BETWEEN = 64;
    private static final long MOST_REMEMBERED = 250_000;

    private record Common(String term, int texts) {}

    private record Key(IndexReader.CacheKey segment, String field, String beginning) {}

    private static final Cache<Key, List<Common>> KNOWN = Caffeine.newBuilder()
            .maximumWeight(MOST_REMEMBERED)
            .weigher((Key key, List<Common> terms) -> 4 + terms.size())
            .build();

    private final IndexReader reader;
    private final Budget budget;

    Beginnings(IndexReader reader, Budget budget) {
        this.reader = reader;
        this.budget = budget;
    }

    /** Terms of the fields that begin so, the most common ones; as many as the budget allows. */
    Map<String, Integer> of(String beginning, String... fields) throws IOException {
        var found = new HashMap<String, Integer>();
        for (var field : fields) {
            for (var leaf : reader.leaves()) {
                of(leaf.reader(), field, beginning)
                        .forEach(term -> found.merge(term.term(), term.texts(), Integer::sum));
            }
        }
        return found;
    }

    private List<Common> of(LeafReader segment, String field, String beginning) throws IOException {
        var core = segment.getCoreCacheHelper();
        if (core == null || segment.maxDoc() < SMALL) {
            return read(segment, field, beginning);
        }
        var key = new Key(core.getKey(), field, beginning);
        var known = KNOWN.getIfPresent(key);
        if (known != null) {
            return known;
        }
        var read = read(segment, field, beginning);
        if (!budget.isSpent()) {
            KNOWN.put(key, read);
        }
        return read;
    }

    private List<Common> read(LeafReader segment, String field, String beginning) throws IOException {
        var terms = segment.terms(field);
        if (terms == null || budget.isSpent()) {
            return List.of();
        }
        var prefix = new BytesRef(beginning);
        var words = terms.iterator();
        if (words.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
            return List.of();
        }
        var found = new ArrayList<Common>();
        for (var term = words.term();
                term != null && StringHelper.startsWith(term, prefix) && mayLookOn(found.size());
                term = words.next()) {
            found.add(new Common(term.utf8ToString(), words.docFreq()));
        }
        return found.size() <= MOST_OF_A_SEGMENT
                ? List.copyOf(found)
                : found.stream()
                        .sorted(Comparator.comparingInt(Common::texts).reversed())
                        .limit(MOST_OF_A_SEGMENT)
                        .toList();
    }

    private boolean mayLookOn(int looked) {
        return looked < MOST_LOOKED_AT && (looked % LOOKS_BETWEEN != 0 || !budget.isSpent());
    }
}
