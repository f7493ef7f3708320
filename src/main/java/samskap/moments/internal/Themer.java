package samskap.moments.internal;

import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
 * Finds the theme of each moment, once, in the order in which they come: a moment belongs to the theme that it is
 * nearest to, among those that were gathered before and went the same way. Of those, the latest {@value #REMEMBERED}
 * that have words are kept in this node's memory to be held against; what is older keeps its theme and begins no more.
 */
@Component
class Themer {

    static final int REMEMBERED = 20_000;

    /** Each costs some milliseconds of a processor. */
    static final int AT_ONCE = 500;

    /** As near as ideas are from which one leads on to the other. */
    private static final double NEAR = Likeness.CLOSE;

    /**
     * So many of a theme have to be near on average, or all where it has fewer: with one alone a chain of neighbours
     * would lead from one thing to another.
     */
    private static final int NEIGHBOURS = 5;

    /** So many are asked for their theme. */
    private static final int MOST_NEAR = 60;

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

        /** The theme to which it is nearest on average; where none is near, it begins one. */
        long themeOf(Words words) {
            if (words.text().isBlank()) {
                return words.id();
            }
            var near = side(words).near(words.text(), 0, MOST_NEAR).stream()
                    .filter(each -> each.number() != words.id())
                    .toList();
            var likenesses = byTheme(near);
            var sizes = store.sizesOf(likenesses.keySet());
            return likenesses.entrySet().stream()
                    .map(theme ->
                            Map.entry(theme.getKey(), mean(theme.getValue(), sizes.getOrDefault(theme.getKey(), 1))))
                    .filter(theme -> theme.getValue() >= NEAR)
                    .max(Map.Entry.<Long, Double>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(reverseOrder())))
                    .map(Map.Entry::getKey)
                    .orElse(words.id());
        }

        /** How near they are, nearest first, of each theme that they have still. */
        private Map<Long, List<Double>> byTheme(List<Likenesses.Near> near) {
            var themes =
                    store.themesOf(near.stream().map(Likenesses.Near::number).toList());
            return near.stream()
                    .filter(each -> themes.containsKey(each.number()))
                    .collect(groupingBy(
                            each -> themes.get(each.number()), mapping(Likenesses.Near::likeness, toList())));
        }

        /** What is not among the near counts as not near at all. */
        private static double mean(List<Double> nearest, int size) {
            var sum = nearest.stream()
                    .limit(NEIGHBOURS)
                    .mapToDouble(Double::doubleValue)
                    .sum();
            return sum / Math.clamp(size, 1, NEIGHBOURS);
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
