package samskap.search.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.springframework.stereotype.Component;

/**
 * Questions as they were just taken apart: a page asks where its hits are, where words stand in them and how they were
 * meant, and open boards ask again with each new idea. Another view of the index has other words, and takes them apart
 * anew.
 */
@Component
class Questions {

    private record Key(Object view, String typed) {}

    private final Cache<Key, List<Asked>> known = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofSeconds(10))
            .build();

    List<Asked> of(String typed, IndexSearcher searcher, Budget budget) throws IOException {
        var reader = searcher.getIndexReader();
        var key = new Key(reader.getReaderCacheHelper().getKey(), Question.readable(typed));
        var kept = known.getIfPresent(key);
        if (kept == null) {
            kept = Question.of(typed, new Vocabulary(reader, budget));
            known.put(key, kept);
        }
        return kept;
    }
}
