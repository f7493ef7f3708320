package samskap.search.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.time.Duration;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How much a term tells: the fewer ideas have it, the more. Remembered for a while, for it changes slowly. */
@Component
class Rarity {

    private record Counted(int texts) {}

    /** How many ideas a view of the index has. */
    private record Ideas(Object view, int count) {}

    private final Cache<String, Counted> counted;

    private volatile @Nullable Ideas ideas;

    Rarity() {
        this(Duration.ofMinutes(5));
    }

    private Rarity(Duration remembered) {
        counted = Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterWrite(remembered)
                .build();
    }

    /** Counts anew each time: what it says depends on nothing but the texts that there are. */
    static Rarity forgetful() {
        return new Rarity(Duration.ZERO);
    }

    /** Inverse document frequency, from 0 to about 14. */
    double of(String term, IndexReader reader) throws IOException {
        var texts = texts(term, reader);
        return Math.log(1 + (ideas(reader) + 1.0) / (texts + 1.0));
    }

    /** What a word tells that is in no other idea: the more ideas there are, the more. */
    double most(IndexReader reader) throws IOException {
        return Math.log(2.0 + ideas(reader));
    }

    /** Ideas alone: what is said of them, and where they lie, is not counted. */
    int ideas(IndexReader reader) throws IOException {
        var view = reader.getReaderCacheHelper().getKey();
        var known = ideas;
        if (known == null || known.view() != view) {
            known = new Ideas(view, reader.getDocCount(IdeaDocuments.IDEA));
            ideas = known;
        }
        return known.count();
    }

    int texts(String term, IndexReader reader) throws IOException {
        var known = counted.getIfPresent(term);
        if (known == null) {
            known = new Counted(reader.docFreq(new Term(IdeaDocuments.IDEA, term)));
            // What comes up for the first time counts at once.
            if (known.texts() > 0) {
                counted.put(term, known);
            }
        }
        return known.texts();
    }
}
