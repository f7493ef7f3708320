package samskap.customers.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import samskap.customers.Dimensions.Placing;
import samskap.identity.PersonId;

/** Finds who shares most segments with somebody: a reason that both can read, and no distance that nobody can. */
final class NearestLife {

    /** One segment alone is half of all customers, and makes nobody near. */
    static final int ENOUGH = 2;

    private NearestLife() {}

    /** @param shared the segments that both are of */
    record Near(PersonId customer, Set<Integer> shared) {}

    /** What somebody said of themselves; what others said of them is no reason to be told of. */
    static Set<Integer> segments(Map<Integer, Placing> placings) {
        return placings.values().stream()
                .filter(Placing::bySelf)
                .map(Placing::segment)
                .collect(Collectors.toSet());
    }

    /**
     * @param own the segments of whoever is to meet somebody
     * @param others among whom to look
     * @param placings of the others, by dimension; whoever belongs nowhere is missing
     * @return those who share {@link #ENOUGH}, the nearest first, as the others stand where several share as many
     */
    static List<Near> of(Set<Integer> own, List<PersonId> others, Map<PersonId, Map<Integer, Placing>> placings) {
        return others.stream()
                .map(each -> new Near(each, shared(own, segments(placings.getOrDefault(each, Map.of())))))
                .filter(near -> near.shared().size() >= ENOUGH)
                .sorted(Comparator.comparingInt((Near near) -> near.shared().size())
                        .reversed())
                .toList();
    }

    private static Set<Integer> shared(Collection<Integer> own, Collection<Integer> theirs) {
        var shared = new HashSet<>(own);
        shared.retainAll(theirs);
        return shared;
    }
}
