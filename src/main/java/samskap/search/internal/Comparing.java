package samskap.search.internal;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import samskap.ideas.Finding.Likeness;

/** Holds a text against others, word by word; what is rare counts for more. */
final class Comparing {

    private static final double IN_TITLE = 1.3;
    private static final double SCENE = 0.7;
    private static final double OF_SHORTER = 0.1;

    /** So many words in common that no other idea has make half of what the share alone would. */
    private static final double LITTLE = 5;

    /** Neighbours may say the same; whoever speaks the same language does so more often. */
    private static final double IN_ANOTHER_LANGUAGE = 0.7;

    /** Texts that say the same in other words share about a tenth of their weight: what they share is doubled. */
    private static final double SPREAD = 2;

    /** What is nearer than this may be told again, and is looked at closely. */
    private static final double NEAR = 0.2;

    private static final int CLOSELY = 20;

    private static final double ALMOST_SAME = Likeness.SAME - 0.01;

    /** Takes one apart. */
    interface Telling<T> {
        Told of(T other) throws IOException;
    }

    private final Weights weights;
    private final Told told;
    private final Kinship kinship;
    private final Retelling retelling;

    Comparing(Told told, Weights weights) throws IOException {
        this.weights = weights;
        this.told = told;
        this.kinship = new Kinship(told.units(), weights);
        this.retelling = new Retelling(new Contents(told), weights);
    }

    /**
     * How near each of these is, from 0 to 1, in their order; what is told again begins at {@link Likeness#SAME}. It
     * costs much to see whether a text tells another again, and whatever does is among the nearest: so many of these
     * are looked at.
     *
     * @param enough whether there is no time for another: what was compared by then is the answer
     */
    <T> Map<T, Double> likenesses(Collection<T> others, Telling<T> telling, BooleanSupplier enough) throws IOException {
        var near = new LinkedHashMap<T, Double>();
        var apart = new HashMap<T, Told>();
        for (var other : others) {
            if (enough.getAsBoolean()) {
                break;
            }
            var taken = telling.of(other);
            apart.put(other, taken);
            near.put(other, SPREAD * nearness(taken));
        }
        var again = toldAgain(nearest(near), apart, enough);
        near.replaceAll((other, nearness) -> again.getOrDefault(
                other, apart(nearness, Objects.requireNonNull(apart.get(other)).isForeignTo(told))));
        return near;
    }

    private <T> Map<T, Double> toldAgain(List<T> nearest, Map<T, Told> apart, BooleanSupplier enough)
            throws IOException {
        var again = new HashMap<T, Double>();
        for (var other : nearest) {
            if (enough.getAsBoolean()) {
                break;
            }
            var same = retelling.sameness(new Contents(Objects.requireNonNull(apart.get(other))));
            if (same > 0) {
                again.put(other, again(same));
            }
        }
        return again;
    }

    private static <T> List<T> nearest(Map<T, Double> near) {
        return near.entrySet().stream()
                .filter(each -> each.getValue() >= NEAR)
                .sorted(Map.Entry.<T, Double>comparingByValue().reversed())
                .limit(CLOSELY)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static double again(double same) {
        return Likeness.SAME + (1 - Likeness.SAME) * same;
    }

    private static double apart(double near, boolean isForeign) {
        return Math.min(ALMOST_SAME, near * (isForeign ? IN_ANOTHER_LANGUAGE : 1));
    }

    private double nearness(Told other) throws IOException {
        var text = told.units();
        var shared = new HashSet<>(told.scenes());
        shared.retainAll(other.scenes());
        // How much each word of the text finds in the other, and each of the other in the text.
        var found = new double[text.size()];
        var back = new Sum();
        for (var unit : other.units()) {
            var kin = kinship.of(unit.word());
            kin.addTo(found);
            back.add(unit, kin.whole(), Math.max(kin.most(), ofScenes(unit.word(), shared)));
        }
        var there = new Sum();
        for (var n = 0; n < found.length; n++) {
            var word = text.get(n).word();
            there.add(text.get(n), kinship.whole(n), Math.max(found[n], ofScenes(word, shared)));
        }
        var shorter = there.all <= back.all ? there : back;
        var longer = shorter == there ? back : there;
        var share = OF_SHORTER * shorter.share() + (1 - OF_SHORTER) * longer.share();
        var evidence = Math.min(there.found, back.found);
        return share * evidence / (evidence + LITTLE * weights.most());
    }

    /** How much of a text's weight is found in another. */
    private static final class Sum {

        private double found;
        private double all;

        void add(Unit unit, double whole, double common) {
            var place = unit.inTitle() ? IN_TITLE : 1;
            found += place * Math.min(whole, common);
            all += place * whole;
        }

        double share() {
            return all == 0 ? 0 : Math.min(1, found / all);
        }
    }

    /** @param shared scenes that both texts are about */
    private double ofScenes(Word word, Set<String> shared) throws IOException {
        var best = 0.0;
        if (!shared.isEmpty()) {
            for (var scene : word.scenes()) {
                if (shared.contains(scene)) {
                    best = Math.max(best, SCENE * weights.of(scene));
                }
            }
        }
        return best;
    }
}
