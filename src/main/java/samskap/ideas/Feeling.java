package samskap.ideas;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How what happened felt, from let down to delighted. */
public enum Feeling {
    LET_DOWN(-2),
    UNEASY(-1),
    NEUTRAL(0),
    PLEASED(1),
    DELIGHTED(2);

    private final int level;

    Feeling(int level) {
        this.level = level;
    }

    /** −2 let down … 2 delighted. */
    public int level() {
        return level;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name in every language. */
    public String key() {
        return "ideas.feeling." + code();
    }

    public static Optional<Feeling> ofCode(@Nullable String code) {
        return Arrays.stream(values())
                .filter(feeling -> feeling.code().equals(code))
                .findFirst();
    }

    public static Optional<Feeling> ofLevel(@Nullable Integer level) {
        return Arrays.stream(values())
                .filter(feeling -> level != null && feeling.level == level)
                .findFirst();
    }
}
