package samskap.search.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.time.Duration;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.springframework.stereotype.Component;

/** How much a term tells: the fewer ideas have it, the more. Remembered for a while, for it changes slowly. */
@Component
class Rarity {

    private record Counted(int texts) {}

    private final Cache<String, Counted> counted = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterWrite(Duration.ofMinutes(5))
            .build();

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
    private static int ideas(IndexReader reader) throws IOException {
        return reader.getDocCount(IdeaDocuments.IDEA);
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
