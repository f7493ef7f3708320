package samskap.search.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samskap.ideas.IdeaId;

/**
 * What the log told of and the index does not have yet. Rows of the log become visible when their transaction commits,
 * which is not always in the order of their numbers: one looks back as far as any may still come from.
 */
final class Backlog {

    /** Transactions of the same moment may end in another order. */
    private static final long SAME_MOMENT = 256;

    private static final int BATCH = 500;

    private final ChangeLog changes;
    private final Set<Long> seen = new HashSet<>();
    /** It stays when reading fails. */
    private final Set<IdeaId> due = new LinkedHashSet<>();

    private long settled;
    private long latest;
    private @Nullable Instant dueSince;

    /** @param settled the last row before which none can come any more */
    Backlog(ChangeLog changes, long settled) {
        this.changes = changes;
        this.settled = settled;
        this.latest = settled;
    }

    /** Takes what was written since the last time. */
    void take() {
        take(changes.after(Math.max(settled, latest - SAME_MOMENT)));
    }

    /**
     * Takes everything that may have become visible by now.
     *
     * @return the last row before which none can come any more, once what is due has been read
     */
    long lookBack() {
        var from = settled;
        var before = settled;
        List<ChangeLog.Row> rows;
        do {
            rows = changes.after(from);
            take(rows);
            for (var row : rows) {
                before = row.settled() ? row.id() : before;
                from = row.id();
            }
        } while (rows.size() >= ChangeLog.MOST);
        return before;
    }

    private void take(List<ChangeLog.Row> rows) {
        for (var row : rows) {
            if (seen.add(row.id())) {
                due.add(row.idea());
            }
            latest = Math.max(latest, row.id());
        }
        if (dueSince == null && !due.isEmpty()) {
            dueSince = Instant.now();
        }
    }

    void settle(long row) {
        settled = row;
        seen.removeIf(known -> known <= row);
    }

    /** What is due, in parts that are read at once. */
    List<List<IdeaId>> due() {
        return parts(due);
    }

    static List<List<IdeaId>> parts(Collection<IdeaId> ideas) {
        var all = List.copyOf(ideas);
        var parts = new ArrayList<List<IdeaId>>();
        for (var from = 0; from < all.size(); from += BATCH) {
            parts.add(all.subList(from, Math.min(all.size(), from + BATCH)));
        }
        return parts;
    }

    void isRead(Collection<IdeaId> part) {
        part.forEach(due::remove);
        if (due.isEmpty()) {
            dueSince = null;
        }
    }

    /** How far it is. */
    Standing standing(boolean complete) {
        return new Standing(complete, latest, due.size(), dueSince);
    }
}
