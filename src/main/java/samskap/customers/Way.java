package samskap.customers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a colleague and a customer came together. */
public enum Way {
    MET,
    CALLED,
    VISITED,
    /** They went along while something happened: a delivery, a fitting, a Saturday in the shop. */
    FOLLOWED;

    /** Its word in forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The translation key of what it is called. */
    public String key() {
        return "customers.way." + code();
    }

    public static Optional<Way> ofCode(@Nullable String code) {
        return Arrays.stream(values()).filter(way -> way.code().equals(code)).findFirst();
    }
}
