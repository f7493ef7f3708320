package samskap.search.internal;

import java.util.Collection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads what has a higher number than any that was read, and of which the log says nothing: all of it, at first, and
 * later what came into the database by another way.
 */
final class FirstReading {

    private static final Logger log = LoggerFactory.getLogger(FirstReading.class);
    private static final int BATCH = 500;

    private final Sources sources;
    private final Renewing renewing;
    private boolean complete;

    FirstReading(Sources sources, Renewing renewing) {
        this.sources = sources;
        this.renewing = renewing;
    }

    boolean isComplete() {
        return complete;
    }

    /** @return how far it is then; the same when there is no more */
    Progress readOn(Progress progress) {
        var next = sources.after(progress.idea(), BATCH);
        if (!next.isEmpty()) {
            renewing.readFirst(next);
            if (next.size() < BATCH) {
                // The last ones, which somebody who was here before may look for already.
                renewing.show();
            }
            return progress.readTo(next.getLast().value(), 0);
        }
        var beyond = sources.spokenOfAfter(progress.message(), BATCH);
        if (!beyond.ideas().isEmpty()) {
            renewing.renew(beyond.ideas());
            return progress.readTo(0, beyond.last());
        }
        if (!complete) {
            complete = true;
            log.info("The search index knows every idea");
        }
        renewing.show();
        return progress;
    }

    /** What was read because the log told of it need not be read again, once everything before was. */
    Progress withRead(List<Entry> entries, Progress progress) {
        return complete ? progress.readTo(highestIdea(entries), highestMessage(entries)) : progress;
    }

    private static long highestIdea(Collection<Entry> entries) {
        return entries.stream().mapToLong(Entry::idea).max().orElse(0);
    }

    private static long highestMessage(Collection<Entry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.said().stream())
                .mapToLong(Entry.Said::message)
                .max()
                .orElse(0);
    }
}
