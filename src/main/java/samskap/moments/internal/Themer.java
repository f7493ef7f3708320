package samskap.moments.internal;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.ideas.Finding.Likeness;
import samskap.ideas.Likenesses;
import samskap.moments.internal.ThemeStore.Words;
import samskap.shared.InOneGo;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/**
 * Finds the theme of each moment, once, in the order in which they come: a moment belongs with the nearest of those
 * that were gathered before and went the same way. Of those, the latest {@value #REMEMBERED} that have words are kept
 * in this node's memory to be held against; what is older keeps its theme and begins no more.
 */
@Component
class Themer {

    static final int REMEMBERED = 20_000;

    /** Each costs some milliseconds of a processor. */
    static final int AT_ONCE = 500;

    /** As near as ideas are from which one leads on to the other. */
    private static final double NEAR = Likeness.CLOSE;

    private static final int FEW = 5;
    private static final int MOST_CHANGED = 5_000;

    private final ThemeStore store;
    private final Likenesses likenesses;
    private final InOneGo inOneGo;
    private final Live live;
    private final Set<Long> changed = ConcurrentHashMap.newKeySet();
    private @Nullable Memory memory;

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

    private void gather(Words words, Memory known) {
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
    private Memory remembered() {
        var known = memory;
        var since = Set.copyOf(changed);
        changed.removeAll(since);
        if (known == null || since.size() >= MOST_CHANGED) {
            return begin(known);
        }
        known.renew(since);
        return known;
    }

    private Memory begin(@Nullable Memory old) {
        if (old != null) {
            old.close();
        }
        var known = new Memory();
        memory = known;
        store.gathered(REMEMBERED).forEach(known::put);
        return known;
    }

    /** What later ones are held against: what went well and what went badly, apart. */
    private final class Memory {

        private final Likenesses.Texts well = likenesses.collect();
        private final Likenesses.Texts badly = likenesses.collect();

        /** What was taken in, by number, with what it was made from. */
        private final TreeMap<Long, Words> taken = new TreeMap<>();

        /** The theme of the nearest that has one still; else it begins one. */
        long themeOf(Words words) {
            if (words.text().isBlank()) {
                return words.id();
            }
            var near = side(words).near(words.text(), NEAR, FEW).stream()
                    .map(Likenesses.Near::number)
                    .filter(number -> number != words.id())
                    .toList();
            var themes = store.themesOf(near);
            return near.stream()
                    .map(themes::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(words.id());
        }

        void put(Words words) {
            if (words.equals(taken.get(words.id()))) {
                return;
            }
            forget(words.id());
            if (words.text().isBlank()) {
                return;
            }
            side(words).put(words.id(), words.text());
            taken.put(words.id(), words);
            if (taken.size() > REMEMBERED) {
                forget(taken.firstKey());
            }
        }

        /** Those that were taken back or put aside are held against nothing any more. */
        void renew(Set<Long> numbers) {
            var gone = new HashSet<>(numbers);
            store.gathered(numbers).forEach(words -> {
                put(words);
                gone.remove(words.id());
            });
            gone.forEach(this::forget);
        }

        private void forget(long number) {
            var known = taken.remove(number);
            if (known != null) {
                side(known).remove(number);
            }
        }

        private Likenesses.Texts side(Words words) {
            return words.well() ? well : badly;
        }

        void close() {
            well.close();
            badly.close();
        }
    }
}
