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

    private static final Duration LONGEST = Duration.ofHours(1);

    private static final int MOST_TERMS = 100_000;

    /** @param view of the index, which has so many ideas */
    private record Ideas(Object view, int count) {}

    /**
     * What was counted since then, among so many ideas.
     *
     * @param mark stands for it elsewhere, without keeping what was counted
     */
    private record Era(Object mark, int ideas, long since, Cache<String, Integer> counted) {

        static Era of(int ideas) {
            var counted = Caffeine.newBuilder().maximumSize(MOST_TERMS).<String, Integer>build();
            return new Era(new Object(), ideas, System.nanoTime(), counted);
        }

        boolean isStale(int now) {
            return Math.abs(now - ideas) > CLEARLY * ideas || System.nanoTime() - since > LONGEST.toNanos();
        }
    }

    private final boolean isForgetful;

    private volatile @Nullable Ideas ideas;
    private volatile Era era = Era.of(0);

    Rarity() {
        this(false);
    }

    private Rarity(boolean isForgetful) {
        this.isForgetful = isForgetful;
    }

    /** Counts anew each time: what it says depends on nothing but the texts that there are. */
    static Rarity forgetful() {
        return new Rarity(true);
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
        return isForgetful ? new Object() : now(reader).mark();
    }

    private Era now(IndexReader reader) throws IOException {
        var now = era;
        var count = ideas(reader);
        if (now.isStale(count)) {
            now = Era.of(count);
            era = now;
        }
        return now;
    }

    /** How many ideas have it. */
    int texts(String term, IndexReader reader) throws IOException {
        if (isForgetful) {
            return count(term, reader);
        }
        var counted = now(reader).counted();
        var known = counted.getIfPresent(term);
        if (known == null) {
            known = count(term, reader);
            // What comes up for the first time counts at once.
            if (known > 0) {
                counted.put(term, known);
            }
        }
        return known;
    }

    private static int count(String term, IndexReader reader) throws IOException {
        return reader.docFreq(new Term(IdeaDocuments.IDEA, term));
    }
}
