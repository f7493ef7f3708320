package samskap.scoring;

import java.util.Locale;

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

    /** The key of its name in every language; {@code .low} and {@code .high} say what the ends of its scale mean. */
    public String key() {
        return "scoring.criterion." + name().toLowerCase(Locale.ROOT);
    }
}
