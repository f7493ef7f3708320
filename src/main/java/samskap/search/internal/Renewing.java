package samskap.search.internal;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import samskap.ideas.IdeaId;

/** Reads ideas into the index as they stand now. */
final class Renewing {

    private final Index index;
    private final Sources sources;
    private boolean unkept;
    private boolean unshown;

    Renewing(Index index, Sources sources) {
        this.index = index;
        this.sources = sources;
    }

    /**
     * What a member of another changes, that one says.
     *
     * @return what can be found of them
     */
    List<Entry> renew(Collection<IdeaId> ideas) {
        // What is known of an idea is asked of what is shown.
        show();
        var all = new LinkedHashSet<>(ideas);
        all.addAll(sources.mainsOf(ideas));
        var entries = sources.read(all);
        unkept = true;
        unshown = true;
        entries.parallelStream().forEach(index::put);
        var there = entries.stream().map(Entry::idea).collect(Collectors.toSet());
        all.stream().map(IdeaId::value).filter(id -> !there.contains(id)).forEach(index::remove);
        return entries;
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
