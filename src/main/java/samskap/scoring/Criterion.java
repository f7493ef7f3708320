package samskap.scoring;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What makes an idea worth doing, each judged by those who are good at judging it. */
public enum Criterion {
    /** Which matters more to customers, from their comparisons and ratings of usefulness. */
    PREFERENCE(40),
    /** How useful the panel finds it to the customer. */
    USEFUL(30),
    /** How new the panel finds it. */
    FRESH(15),
    /** How doable the panel finds it. */
    DOABLE(15);

    private static final int FULL = 100;

    private final int usualWeight;

    Criterion(int usualWeight) {
        this.usualWeight = usualWeight;
    }

    /** What it weighs, of 100, until somebody decides otherwise. */
    public int usualWeight() {
        return usualWeight;
    }

    /** Whether the panel judges it. */
    public boolean isPanels() {
        return this != PREFERENCE;
    }

    /**
     * What each criterion weighs.
     *
     * @param numbers one for each criterion, in their order; below 0 is 0, above 100 is 100
     */
    public static Map<Criterion, Integer> weights(List<Integer> numbers) {
        var weights = new EnumMap<Criterion, Integer>(Criterion.class);
        for (var criterion : values()) {
            weights.put(criterion, Math.clamp(numbers.get(criterion.ordinal()), 0, FULL));
        }
        return weights;
    }

    /** The key of its name in every language; {@code .low} and {@code .high} say what the ends of its scale mean. */
    public String key() {
        return "scoring.criterion." + name().toLowerCase(Locale.ROOT);
    }
}
