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
import samskap.ideas.Likenesses;
import samskap.moments.internal.ThemeStore.Words;

/**
 * What later moments are held against, in this node's memory: the latest {@value #REMEMBERED} that have words, what
 * went well and what went badly apart. One thread at a time.
 */
final class ThemeMemory implements AutoCloseable {

    static final int REMEMBERED = 20_000;

    /** How near two moments of the same theme are at least, word by word. */
    private static final double NEAR = 0.2;

    /**
     * So many of a theme have to be near on average, or all where it has fewer: with one alone a chain of neighbours
     * would lead from one thing to another.
     */
    private static final int NEIGHBOURS = 5;

    /** So many are asked for their theme. */
    private static final int MOST_NEAR = 60;

    private final ThemeStore store;
    private final Likenesses.Texts well;
    private final Likenesses.Texts badly;

    /** What was taken in, by number, with what it was made from. */
    private final TreeMap<Long, Words> taken = new TreeMap<>();

    ThemeMemory(ThemeStore store, Likenesses likenesses) {
        this.store = store;
        this.well = likenesses.collect();
        this.badly = likenesses.collect();
        store.gathered(REMEMBERED).forEach(this::put);
    }

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
                .map(theme -> Map.entry(theme.getKey(), mean(theme.getValue(), sizes.getOrDefault(theme.getKey(), 1))))
                .filter(theme -> theme.getValue() >= NEAR)
                .max(Map.Entry.<Long, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey(reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(words.id());
    }

    /** How near they are, nearest first, of each theme that they have still. */
    private Map<Long, List<Double>> byTheme(List<Likenesses.Near> near) {
        var themes = store.themesOf(near.stream().map(Likenesses.Near::number).toList());
        return near.stream()
                .filter(each -> themes.containsKey(each.number()))
                .collect(groupingBy(each -> themes.get(each.number()), mapping(Likenesses.Near::likeness, toList())));
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

    @Override
    public void close() {
        well.close();
        badly.close();
    }
}
