package samskap.search.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samskap.ideas.IdeaId;

/**
 * Reads what changed into the index, step by step. Rows of the log become visible when their transaction commits, which
 * is not always in the order of their numbers: each second it looks back as far as any may still come from.
 */
class Follower {

    private static final Logger log = LoggerFactory.getLogger(Follower.class);

    private static final int BATCH = 500;
    /** Transactions of the same moment may end in another order. */
    private static final long SAME_MOMENT = 256;

    private static final long LOOK_BACK = 1_000_000_000L;
    private static final long KEEP = 60_000_000_000L;
    private static final long FORGET = 3600_000_000_000L;
    private static final Duration SWEEP = Duration.ofDays(1);

    private final Index index;
    private final ChangeLog changes;
    private final Sources sources;
    private final Set<Long> seen = new HashSet<>();
    /** What the log told of and the index does not have yet: it stays when reading fails. */
    private final Set<IdeaId> due = new LinkedHashSet<>();

    private @Nullable Progress progress;
    private long highest;
    private long lookedBack = System.nanoTime() - LOOK_BACK;
    private long kept = System.nanoTime();
    private long forgot = System.nanoTime();
    private @Nullable Future<Void> sweeping;
    private boolean changed;
    private boolean unshown;
    private boolean readEverything;

    Follower(Index index, ChangeLog changes, Sources sources) {
        this.index = index;
        this.changes = changes;
        this.sources = sources;
    }

    /** @return whether there is more to do at once */
    boolean step() {
        if (index.mend()) {
            forget();
        }
        if (progress == null) {
            begin();
        }
        var now = System.nanoTime();
        var lookingBack = now - lookedBack >= LOOK_BACK;
        if (lookingBack) {
            lookBack(now);
        } else {
            take(changes.after(Math.max(progress().settled(), highest - SAME_MOMENT)));
            renewDue();
        }
        var more = (lookingBack || !readEverything) && readOn();
        look(now);
        return more;
    }

    /** It begins again from what the index last kept. */
    private void forget() {
        progress = null;
        seen.clear();
        due.clear();
        sweeping = null;
        changed = false;
        unshown = false;
        readEverything = false;
    }

    private void begin() {
        var last = Progress.of(index.kept());
        var database = changes.database();
        var fits = last.database().equals(database)
                && last.settled() <= changes.last()
                && last.settled() + 1 >= changes.first();
        if (!fits) {
            index.clear();
            last = new Progress(database, changes.last(), 0, sources.lastMessage(), Instant.now());
        }
        highest = last.settled();
        progress = last;
    }

    private Progress progress() {
        return Objects.requireNonNull(progress);
    }

    private void lookBack(long now) {
        lookedBack = now;
        var from = progress().settled();
        var settled = from;
        List<ChangeLog.Row> rows;
        do {
            rows = changes.after(from);
            take(rows);
            for (var row : rows) {
                settled = row.settled() ? row.id() : settled;
                from = row.id();
            }
        } while (rows.size() >= ChangeLog.MOST);
        renewDue();
        progress = progress().settledAt(settled);
        var over = settled;
        seen.removeIf(row -> row <= over);
    }

    private void take(List<ChangeLog.Row> rows) {
        for (var row : rows) {
            if (seen.add(row.id())) {
                due.add(row.idea());
            }
            highest = Math.max(highest, row.id());
        }
    }

    private void renewDue() {
        for (var part : parts(due)) {
            renew(part);
            part.forEach(due::remove);
        }
        show();
    }

    private static List<List<IdeaId>> parts(Collection<IdeaId> ideas) {
        var all = List.copyOf(ideas);
        var parts = new ArrayList<List<IdeaId>>();
        for (var from = 0; from < all.size(); from += BATCH) {
            parts.add(all.subList(from, Math.min(all.size(), from + BATCH)));
        }
        return parts;
    }

    /** Reads these as they stand now; what a member of another changes, that one says. */
    private void renew(Collection<IdeaId> ideas) {
        // What is known of an idea is asked of what is shown.
        show();
        var all = new LinkedHashSet<>(ideas);
        all.addAll(sources.mainsOf(ideas));
        var entries = sources.read(all);
        changed = true;
        unshown = true;
        entries.parallelStream().forEach(index::put);
        var there = entries.stream().map(Entry::idea).collect(Collectors.toSet());
        all.stream().map(IdeaId::value).filter(id -> !there.contains(id)).forEach(index::remove);
        if (readEverything) {
            progress = progress().readTo(highestIdea(entries), highestMessage(entries));
        }
    }

    private void show() {
        if (unshown) {
            index.show();
            unshown = false;
        }
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

    /** What has a higher number than any that was read, and of which the log says nothing: all of it, at first. */
    private boolean readOn() {
        var next = sources.after(progress().idea(), BATCH);
        if (next.isEmpty()) {
            return readOnInDialogue();
        }
        renew(next);
        progress = progress().readTo(next.getLast().value(), 0);
        return true;
    }

    private boolean readOnInDialogue() {
        var beyond = sources.spokenOfAfter(progress().message(), BATCH);
        if (!beyond.ideas().isEmpty()) {
            renew(beyond.ideas());
            progress = progress().readTo(0, beyond.last());
            return true;
        }
        if (!readEverything) {
            readEverything = true;
            log.info("The search index knows every idea");
        }
        show();
        return false;
    }

    private void look(long now) {
        if (changed && now - kept >= KEEP) {
            kept = now;
            keep();
        }
        if (now - forgot >= FORGET) {
            forgot = now;
            changes.forgetOld();
        }
        sweep(Instant.now());
    }

    /** Goes on beside everything else, once a day, restarts or not. */
    private void sweep(Instant now) {
        if (sweeping == null) {
            if (progress().swept().plus(SWEEP).isBefore(now)) {
                sweeping = index.sweep();
            }
        } else if (sweeping.isDone()) {
            sweeping = null;
            progress = progress().sweptAt(now);
            // What is shown keeps its files.
            index.show();
            keep();
        }
    }

    /** Writes the index to the disk, with how far it is. */
    void keep() {
        if (progress != null) {
            index.keep(progress.words());
            changed = false;
        }
    }
}
