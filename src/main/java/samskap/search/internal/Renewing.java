package samskap.search.internal;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import samskap.ideas.IdeaId;

/** Reads ideas into the index as they stand now. */
final class Renewing {

    private final Index index;
    private final Sources sources;
    private Consumer<Collection<IdeaId>> unpointed = ideas -> {};
    private final Every moment = Every.later(Duration.ofSeconds(5));
    private boolean unkept;
    private boolean unshown;

    Renewing(Index index, Sources sources) {
        this.index = index;
        this.sources = sources;
    }

    /** Whoever makes points is told of ideas that need one. */
    void tellUnpointed(Consumer<Collection<IdeaId>> told) {
        this.unpointed = told;
    }

    /**
     * What a member of another changes, that one says.
     *
     * @return what can be found of them
     */
    List<Entry> renew(Collection<IdeaId> ideas) {
        // What is known of an idea is asked of what is shown.
        show();
        return read(ideas);
    }

    /** Reads ideas that the index does not know yet; each look at them costs more than reading many. */
    void readFirst(Collection<IdeaId> ideas) {
        if (moment.isTime()) {
            show();
        }
        read(ideas);
    }

    private List<Entry> read(Collection<IdeaId> ideas) {
        var all = new LinkedHashSet<>(ideas);
        all.addAll(sources.mainsOf(ideas));
        var entries = sources.read(all);
        unkept = true;
        unshown = true;
        unpointed.accept(entries.parallelStream()
                .filter(entry -> !index.put(entry))
                .map(entry -> new IdeaId(entry.idea()))
                .toList());
        var there = entries.stream().map(Entry::idea).collect(Collectors.toSet());
        all.stream().map(IdeaId::value).filter(id -> !there.contains(id)).forEach(index::remove);
        return entries;
    }

    /** Puts in where an idea lies. */
    void point(Entry entry, float[] point) {
        index.point(entry, point);
        unkept = true;
        unshown = true;
    }

    /** What was read is found from now on. */
    void show() {
        if (unshown) {
            index.show();
            unshown = false;
        }
    }

    boolean hasUnkept() {
        return unkept;
    }

    /** Writes the index to the disk, with how far it is. */
    void keep(Progress progress) {
        index.keep(progress.words());
        unkept = false;
    }
}
