package samskap.asking;

import java.util.Locale;

/** After what a customer is asked, one by one, in the moment. */
public enum Occasion {
    /** A colleague answered their idea. */
    ANSWERED,
    /** A promise made at their idea was kept. */
    KEPT,
    /** Their idea came to pass. */
    DONE,
    /** They passed a step of the journey, as another system told. */
    PASSED;

    /** The word for translation keys and fields. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
