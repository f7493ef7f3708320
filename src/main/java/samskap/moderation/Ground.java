package samskap.moderation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody finds wrong with what they report. */
public enum Ground {
    SPAM,
    UNKIND,
    PRIVATE,
    WRONG,
    OTHER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The translation key of how it is said. */
    public String key() {
        return "moderation.ground." + code();
    }

    public static Optional<Ground> ofCode(@Nullable String code) {
        return Arrays.stream(values())
                .filter(ground -> ground.code().equals(code))
                .findFirst();
    }
}
