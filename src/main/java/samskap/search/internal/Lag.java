package samskap.search.internal;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** How far this node's index is behind its database. */
@Component
class Lag {

    /**
     * @param complete whether every idea was read at least once
     * @param unread changes that the index does not have yet
     * @param age of the oldest of them
     */
    record Behind(boolean complete, long unread, Duration age) {}

    private final Indexing indexing;
    private final ChangeLog changes;

    Lag(Indexing indexing, ChangeLog changes) {
        this.indexing = indexing;
        this.changes = changes;
    }

    Behind now() {
        var standing = indexing.standing();
        var beyond = changes.beyond(standing.latest());
        var since = standing.since();
        var waiting = since == null ? Duration.ZERO : Duration.between(since, Instant.now());
        return new Behind(
                standing.complete(),
                standing.due() + beyond.rows(),
                waiting.compareTo(beyond.age()) > 0 ? waiting : beyond.age());
    }
}
