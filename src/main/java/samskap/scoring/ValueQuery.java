package samskap.scoring;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samskap.ideas.IdeaId;
import samskap.shared.Refusal;
import samskap.value.combination.Weighting;

/**
 * How an owner looks at values. It stands in the address as a whole, so that a view can be kept, sent and printed; what
 * an address says wrongly is left out.
 *
 * @param weights what each criterion weighs, of 100; null for what the owners have agreed on
 * @param sure whether the weights are meant as they are, or only as the middle of any sensible ones
 * @param doableOnly whether what the panel finds hardly doable ranks after all else
 * @param filter which of the ranked ideas are shown
 * @param without ideas that are taken out to see what happens
 * @param efforts what ideas would take, in person-days, to see what happens; the estimates stay as they are
 */
public record ValueQuery(
        @Nullable Map<Criterion, Integer> weights,
        boolean sure,
        boolean doableOnly,
        ValueFilter filter,
        Set<IdeaId> without,
        Map<IdeaId, Double> efforts,
        Lens lens) {

    public static final ValueQuery DEFAULT =
            new ValueQuery(null, true, false, ValueFilter.NONE, Set.of(), Map.of(), Lens.VALUE);

    /** So many ideas that an address can hold, of each kind of supposition. */
    static final int MOST = 100;

    public ValueQuery {
        without = Set.copyOf(without);
        efforts = Map.copyOf(efforts);
    }

    /**
     * Reads {@code w} (weights in the criteria's order), {@code open}, {@code doable}, {@code stage}, {@code topic},
     * {@code status}, {@code without}, {@code effort} and {@code lens}.
     */
    public static ValueQuery of(Map<String, ? extends Collection<String>> parameters) {
        return new ValueAddress(parameters).query();
    }

    /** The address from the root with everything that is not as usual. */
    public String address(String path) {
        return ValueAddress.of(this, path);
    }

    public ValueQuery weighing(@Nullable Map<Criterion, Integer> newWeights) {
        return new ValueQuery(newWeights, sure, doableOnly, filter, without, efforts, lens);
    }

    public ValueQuery surely(boolean newSure) {
        return new ValueQuery(weights, newSure, doableOnly, filter, without, efforts, lens);
    }

    public ValueQuery onlyDoable(boolean only) {
        return new ValueQuery(weights, sure, only, filter, without, efforts, lens);
    }

    public ValueQuery showing(ValueFilter newFilter) {
        return new ValueQuery(weights, sure, doableOnly, newFilter, without, efforts, lens);
    }

    public ValueQuery through(Lens newLens) {
        return new ValueQuery(weights, sure, doableOnly, filter, without, efforts, newLens);
    }

    /**
     * With the idea taken out, or put back when it is out.
     *
     * @throws Refusal when too many are out already
     */
    public ValueQuery toggled(IdeaId idea) {
        var changed = new HashSet<>(without);
        if (!changed.remove(idea)) {
            changed.add(idea);
        }
        requireFew(changed.size());
        return new ValueQuery(weights, sure, doableOnly, filter, changed, efforts, lens);
    }

    /**
     * As if the idea took so many person-days.
     *
     * @param days null as it is estimated
     * @throws Refusal when too many are supposed already
     */
    public ValueQuery taking(IdeaId idea, @Nullable Double days) {
        var changed = new HashMap<>(efforts);
        if (days == null || !Factor.EFFORT.holds(days)) {
            changed.remove(idea);
        } else {
            changed.put(idea, days);
        }
        requireFew(changed.size());
        return new ValueQuery(weights, sure, doableOnly, filter, without, changed, lens);
    }

    private static void requireFew(int ideas) {
        if (ideas > MOST) {
            throw Refusal.because("scoring.refused.supposed", MOST);
        }
    }

    /** The usual weights where none are given. */
    public Map<Criterion, Integer> weightsOr(Map<Criterion, Integer> usual) {
        return weights == null ? usual : weights;
    }

    /** κ of the Dirichlet distribution from which weights are drawn. */
    public double concentration() {
        return sure ? Weighting.SURE : Weighting.OPEN;
    }
}
