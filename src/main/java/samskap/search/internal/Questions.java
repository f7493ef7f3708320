package samskap.search.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.ideas.IdeaId;

/**
 * Questions as they were just taken apart: a page asks where its hits are, where words stand in them and how they were
 * meant, and open boards ask again with each new idea. Another view of the index has other words, and takes them apart
 * anew.
 */
@Component
class Questions {

    private static final int MOST_HITS = 60;

    private record Key(Object view, String typed) {}

    /** A question that was taken apart, and where its first hits are. */
    static final class Kept {

        private final String typed;
        private final List<Asked> asked;
        private volatile @Nullable List<Asked> wider;
        private final Map<IdeaId, Hit> hits = new ConcurrentHashMap<>();

        private Kept(String typed, List<Asked> asked) {
            this.typed = typed;
            this.asked = asked;
        }

        List<Asked> asked() {
            return asked;
        }

        /** The same more widely, as it is only needed when nothing has what was asked. */
        List<Asked> wider(IndexSearcher searcher, Budget budget) throws IOException {
            var known = wider;
            if (known == null) {
                known = Question.wider(typed, new Vocabulary(searcher.getIndexReader(), budget));
                if (!budget.isSpent()) {
                    wider = known;
                }
            }
            return known;
        }

        /** As widely as it had to be asked. */
        List<Asked> needed() {
            var known = wider;
            return known == null ? asked : known;
        }

        void found(Map<IdeaId, Hit> more) {
            more.entrySet().stream().limit(MOST_HITS).forEach(hit -> hits.put(hit.getKey(), hit.getValue()));
        }

        /** Those of these ideas that are known to be hits. */
        Map<IdeaId, Hit> among(Collection<IdeaId> ideas) {
            var known = new HashMap<IdeaId, Hit>();
            for (var idea : ideas) {
                var hit = hits.get(idea);
                if (hit != null) {
                    known.put(idea, hit);
                }
            }
            return known;
        }
    }

    private final Cache<Key, Kept> known = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofSeconds(10))
            .build();

    Kept of(String typed, IndexSearcher searcher, Budget budget) throws IOException {
        var reader = searcher.getIndexReader();
        var key = new Key(reader.getReaderCacheHelper().getKey(), Question.readable(typed));
        var kept = known.getIfPresent(key);
        if (kept == null) {
            kept = asked(typed, searcher, budget);
            if (!budget.isSpent()) {
                known.put(key, kept);
            }
        }
        return kept;
    }

    /** One that nobody remembers. */
    static Kept asked(String typed, IndexSearcher searcher, Budget budget) throws IOException {
        return new Kept(typed, Question.of(typed, new Vocabulary(searcher.getIndexReader(), budget)));
    }
}
