package samskap.search.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.time.Duration;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How much a term tells: the fewer ideas have it, the more. It changes slowly, and is remembered for an hour, or until
 * there are clearly more ideas or fewer.
 */
@Component
class Rarity {

    /** This part more ideas, or fewer, make what was counted before stale. */
    private static final double CLEARLY = 0.1;

    /** @param view of the index, which has so many ideas */
    private record Ideas(Object view, int count) {}

    /** What was counted since then, among so many ideas. */
    private record Era(int ideas, long since, Cache<String, Integer> counted) {

        Era(int ideas) {
            this(
                    ideas,
                    System.nanoTime(),
                    Caffeine.newBuilder().maximumSize(200_000).build());
        }

        boolean isStale(int now, Duration longest) {
            return Math.abs(now - ideas) > CLEARLY * ideas || System.nanoTime() - since > longest.toNanos();
        }
    }

    private final Duration longest;

    private volatile @Nullable Ideas ideas;
    private volatile Era era = new Era(0);

    Rarity() {
        this(Duration.ofHours(1));
    }

    private Rarity(Duration longest) {
        this.longest = longest;
    }

    /** Counts anew each time: what it says depends on nothing but the texts that there are. */
    static Rarity forgetful() {
        return new Rarity(Duration.ofNanos(-1));
    }

    /** Inverse document frequency, from 0 to about 14. */
    double of(String term, IndexReader reader) throws IOException {
        return Math.log(1 + (ideas(reader) + 1.0) / (texts(term, reader) + 1.0));
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

    /** Another one as soon as what was counted before holds no more. */
    Object era(IndexReader reader) throws IOException {
        return now(reader);
    }

    private Era now(IndexReader reader) throws IOException {
        var now = era;
        var count = ideas(reader);
        if (now.isStale(count, longest)) {
            now = new Era(count);
            era = now;
        }
        return now;
    }

    int texts(String term, IndexReader reader) throws IOException {
        var counted = now(reader).counted();
        var known = counted.getIfPresent(term);
        if (known == null) {
            known = reader.docFreq(new Term(IdeaDocuments.IDEA, term));
            // What comes up for the first time counts at once.
            if (known > 0) {
                counted.put(term, known);
            }
        }
        return known;
    }
}
