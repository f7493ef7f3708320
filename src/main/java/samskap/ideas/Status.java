package samskap.ideas;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far an idea has come. */
public enum Status {
    SHARED,
    IN_DIALOGUE,
    BEING_DEVELOPED,
    PLANNED,
    BEING_TRIED,
    DONE,
    NOT_NOW,
    /** It was merged into another idea that is the same; never chosen as such. */
    MERGED;

    /** Those that somebody gives an idea or asks for. */
    public static final List<Status> CHOICES = List.copyOf(EnumSet.range(SHARED, NOT_NOW));

    /** All that are not closed. */
    public static final Set<Status> OPEN = Set.copyOf(EnumSet.range(SHARED, BEING_TRIED));

    /** Done, declined and merged ideas take no more support and wait for nobody. */
    public boolean isClosed() {
        return this == DONE || this == NOT_NOW || this == MERGED;
    }

    /** The usual next step; a closed idea that is moved again is developed again. */
    public Status next() {
        return isClosed() ? BEING_DEVELOPED : values()[ordinal() + 1];
    }

    /** The word for addresses and style sheets: {@code being-tried}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name in every language. */
    public String key() {
        return "ideas.status." + code();
    }

    public static Optional<Status> ofCode(@Nullable String code) {
        return Arrays.stream(values())
                .filter(status -> status.code().equals(code))
                .findFirst();
    }
}
