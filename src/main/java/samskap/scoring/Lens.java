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
    OPPORTUNITY;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name; {@code .how} says how it reckons. */
    public String key() {
        return "scoring.lens." + code();
    }

    public static Optional<Lens> ofCode(@Nullable String code) {
        return Arrays.stream(values()).filter(lens -> lens.code().equals(code)).findFirst();
    }
}
