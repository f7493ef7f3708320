package samskap.ideas.internal;

import java.time.Instant;

/** Moments as sort keys: every order reads its index from the high end. */
final class SortKeys {

    private SortKeys() {}

    static double latestFirst(Instant moment) {
        return moment.getEpochSecond() + moment.getNano() / 1e9;
    }

    static double oldestFirst(Instant moment) {
        return -latestFirst(moment);
    }
}
