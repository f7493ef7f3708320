package samskap.moments.internal;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.ideas.Likenesses;
import samskap.moments.internal.ThemeStore.Words;
import samskap.shared.InOneGo;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/**
 * Finds the theme of each moment, once, in the order in which they come: a moment belongs to the theme that it is
 * nearest to, among those that were gathered before and went the same way. What {@link ThemeMemory} no longer holds
 * keeps its theme and begins no more.
 */
@Component
class Themer {

    /** Each costs some milliseconds of a processor. */
    static final int AT_ONCE = 500;

    private static final int MOST_CHANGED = 5_000;

    private final ThemeStore store;
    private final Likenesses likenesses;
    private final InOneGo inOneGo;
    private final Live live;
    private final Set<Long> changed = ConcurrentHashMap.newKeySet();
    private @Nullable ThemeMemory memory;

    Themer(ThemeStore store, Likenesses likenesses, InOneGo inOneGo, Live live) {
        this.store = store;
        this.likenesses = likenesses;
        this.inOneGo = inOneGo;
        this.live = live;
        live.heed(this::note);
    }

    /** Where many changed at once, none says anything else. */
    private void note(Change change) {
        if (change.kind() == Change.Kind.MOMENTS_CHANGED && change.subject() != 0 && changed.size() < MOST_CHANGED) {
            changed.add(change.subject());
        }
    }

    /**
     * Gathers the next some, oldest first. One node does so at a time.
     *
     * @return how many
     */
    synchronized int gather(BooleanSupplier wanted) {
        var next = store.ungathered(AT_ONCE);
        if (next.isEmpty()) {
            return 0;
        }
        var known = remembered();
        var done = 0;
        for (var words : next) {
            if (!wanted.getAsBoolean()) {
                break;
            }
            gather(words, known);
            done++;
        }
        return done;
    }

    private void gather(Words words, ThemeMemory known) {
        var theme = known.themeOf(words);
        inOneGo.run(() -> {
            if (store.gather(words.id(), theme)) {
                // Other nodes hold later ones against it too.
                live.changed(new Change(Change.Kind.MOMENTS_CHANGED, words.id()));
            }
        });
        known.put(words);
    }

    /** What this node knows, with what changed or was gathered elsewhere since. */
    private ThemeMemory remembered() {
        var known = memory;
        var since = Set.copyOf(changed);
        changed.removeAll(since);
        if (known == null || since.size() >= MOST_CHANGED) {
            return begin(known);
        }
        known.renew(since);
        return known;
    }

    private ThemeMemory begin(@Nullable ThemeMemory old) {
        if (old != null) {
            // Where the next can't be read just now, none is better than one that is closed.
            memory = null;
            old.close();
        }
        var known = new ThemeMemory(store, likenesses);
        memory = known;
        return known;
    }
}
