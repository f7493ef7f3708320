package samskap.asking;

import java.util.Locale;

/** How often somebody wants to be asked. What they start themselves is never limited. */
public enum Willingness {
    USUAL(4),
    /** Seldom. */
    FEWER(1),
    NEVER(0);

    private final int perYear;

    Willingness(int perYear) {
        this.perYear = perYear;
    }

    /** How often at most in 365 days. */
    public int perYear() {
        return perYear;
    }

    /** The word for translation keys and fields. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
