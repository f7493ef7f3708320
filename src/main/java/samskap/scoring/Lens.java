package samskap.scoring;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Another way to order ideas from the same data, for those who are used to it. Never mixed into the value. */
public enum Lens {
    /** The value as it is scored here. */
    VALUE,
    /** Reach × impact × confidence ÷ effort. */
    RICE,
    /** Cost of delay ÷ effort: value, urgency and risk. */
    WSJF,
    /** Impact × confidence × ease. */
    ICE,
    /** Ulwick's opportunity: how important it is, and how badly it is served today. */
    OPPORTUNITY,
    /** Support, each kind of customer weighted to its part of all. */
    SUPPORT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name; {@code .how} says how it reckons. */
    public String key() {
        return "scoring.lens." + code();
    }

    /** Whether the criteria's weights change what is seen through it. */
    public boolean isWeighted() {
        return this == VALUE || this == WSJF;
    }

    /** Whether so little is known of what the lens takes that an idea's number may still go anywhere. */
    public boolean isProvisional(Worth worth) {
        return switch (this) {
            case VALUE, WSJF -> worth.isProvisional();
            case OPPORTUNITY -> worth.comparisons() < Worth.ENOUGH_COMPARISONS;
            // These take what owners estimate, or count; how unsure that is their intervals say.
            case RICE, ICE, SUPPORT -> false;
        };
    }

    public static Optional<Lens> ofCode(@Nullable String code) {
        return Arrays.stream(values()).filter(lens -> lens.code().equals(code)).findFirst();
    }
}
