package samskap.customers.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import samskap.customers.Mirror;

/**
 * Hides counts of small groups in a list whose sum may be known, so that none can be worked out from the others: first
 * every count under the least, then the smallest others until at least two are hidden that are not small together
 * (primary and complementary cell suppression: Willenborg and de Waal, Elements of Statistical Disclosure Control,
 * 2001, chapter 6). Where that does not go, nothing is told at all, not even that nobody is in a group. The same holds
 * where all are of one group: that would tell of which one each of them is.
 */
final class Suppression {

    private Suppression() {}

    /** @return as many, null for what is hidden */
    static List<@Nullable Integer> of(List<Integer> counts) {
        if (counts.stream().filter(count -> count > 0).count() < 2) {
            return Collections.nCopies(counts.size(), null);
        }
        var hidden = new HashSet<Integer>();
        for (var cell = 0; cell < counts.size(); cell++) {
            if (counts.get(cell) > 0 && counts.get(cell) < Mirror.FEWEST) {
                hidden.add(cell);
            }
        }
        while (!hidden.isEmpty() && isTooLittle(counts, hidden)) {
            var next = smallestShown(counts, hidden);
            if (next < 0) {
                return Collections.nCopies(counts.size(), null);
            }
            hidden.add(next);
        }
        var told = new ArrayList<@Nullable Integer>(counts);
        hidden.forEach(cell -> told.set(cell, null));
        return told;
    }

    private static boolean isTooLittle(List<Integer> counts, Set<Integer> hidden) {
        return hidden.size() < 2 || hidden.stream().mapToInt(counts::get).sum() < Mirror.FEWEST;
    }

    /** Its place, or -1 when all that are not zero are hidden. */
    private static int smallestShown(List<Integer> counts, Set<Integer> hidden) {
        return IntStream.range(0, counts.size())
                .filter(cell -> counts.get(cell) > 0 && !hidden.contains(cell))
                .boxed()
                .min((one, other) -> Integer.compare(counts.get(one), counts.get(other)))
                .orElse(-1);
    }
}
