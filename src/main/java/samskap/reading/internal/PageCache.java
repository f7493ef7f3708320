package samskap.reading.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.util.unit.DataSize;

/**
 * Pages that many ask for, kept as the bytes that travel. A kept page is used while nothing that it shows has changed,
 * and no longer than its relative times stay true. When the database is away, an older one is better than none.
 */
@Component
class PageCache {

    private static final Logger log = LoggerFactory.getLogger(PageCache.class);

    /** How far behind "5 min" may be, and what another node could not tell. */
    private static final long LONGEST = Duration.ofSeconds(20).toMillis();

    private static final long BEFORE_NEXT_TRY = Duration.ofSeconds(5).toMillis();

    private final boolean keeps;
    private final Cache<PageKey, KeptPage> pages;
    private final Freshness freshness;
    private final Clock clock;

    private volatile Outage outage = new Outage(0, 0);

    /**
     * The database did not answer.
     *
     * @param until nobody waits for it who can be shown something
     * @param changes how many there had been: one more tells that it is back
     */
    private record Outage(long until, long changes) {}

    PageCache(Freshness freshness, Clock clock, @Value("${samskap.reading.cache:32MB}") DataSize size) {
        this.keeps = size.toBytes() > 0;
        this.pages = Caffeine.newBuilder()
                .maximumWeight(size.toBytes())
                .weigher((PageKey key, KeptPage page) -> page.weight())
                .build();
        this.freshness = freshness;
        this.clock = clock;
    }

    /**
     * The page, from memory or made now; at most one maker at a time makes the same page.
     *
     * @param maker is told the count of changes to write on it; empty when there is no such page, which is not kept
     */
    Optional<KeptPage> get(PageKey key, LongFunction<Optional<KeptPage>> maker) {
        if (!keeps) {
            return maker.apply(freshness.of(key.subject()));
        }
        var kept = pages.getIfPresent(key);
        if (kept != null && (isFresh(key, kept) || isDatabaseAway())) {
            return Optional.of(kept);
        }
        try {
            return Optional.ofNullable(pages.asMap()
                    .compute(
                            key,
                            (same, latest) -> latest != null && isFresh(key, latest)
                                    ? latest
                                    : maker.apply(freshness.of(key.subject())).orElse(null)));
        } catch (DataAccessException | TransactionException away) {
            outage = new Outage(clock.millis() + BEFORE_NEXT_TRY, freshness.all());
            if (kept == null) {
                throw away;
            }
            log.warn("The database did not answer; {} is shown as it was: {}", kept.path(), away.getMessage());
            return Optional.of(kept);
        }
    }

    private boolean isDatabaseAway() {
        var last = outage;
        return clock.millis() < last.until() && freshness.all() == last.changes();
    }

    private boolean isFresh(PageKey key, KeptPage page) {
        return page.made() == freshness.of(key.subject()) && clock.millis() - page.madeAt() < LONGEST;
    }
}
