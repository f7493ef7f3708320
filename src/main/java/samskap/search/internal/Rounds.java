package samskap.search.internal;

import java.time.Duration;

/**
 * Reads every idea again within a day, a few each minute, whatever the log says: what a transaction wrote so late that
 * nobody looks back to it any more, and what somebody changed in the database by hand, is found after a day at the
 * latest. What has not changed is read and not written.
 */
final class Rounds {

    private static final long MINUTES = Duration.ofDays(1).toMinutes();
    private static final int FEWEST = 50;

    private final Sources sources;
    private final Renewing renewing;
    private final Every minute = Every.later(Duration.ofMinutes(1));

    Rounds(Sources sources, Renewing renewing) {
        this.sources = sources;
        this.renewing = renewing;
    }

    Progress goOn(Progress progress) {
        return minute.isTime() ? step(progress) : progress;
    }

    /** @return where the round is then; at 0 when it is about to begin anew */
    Progress step(Progress progress) {
        var next = sources.after(progress.round(), share(progress.idea()));
        if (next.isEmpty()) {
            return progress.roundAt(0);
        }
        Backlog.parts(next).forEach(renewing::renew);
        renewing.show();
        return progress.roundAt(next.getLast().value());
    }

    /** So many of them each minute are all in a day. */
    static int share(long ideas) {
        return (int) Math.max(FEWEST, Math.ceilDiv(ideas, MINUTES));
    }
}
