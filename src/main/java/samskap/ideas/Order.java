package samskap.ideas;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The orders in which the board can be read. Each but the first is one index, read from its high end. */
public enum Order {
    /** What fits best to the words that are searched for; only where there are any. */
    MATCH,
    /** What moves people now: see {@link Trend}. */
    TRENDING,
    /** By how many support it. */
    WANTED,
    /** Latest first. */
    NEW,
    /** Ideas with open questions, by trend. */
    HELP,
    /** What waits for an answer from us, longest first. */
    WAITING;

    /** Whether an idea that was just shared belongs at the beginning. */
    public boolean beginsWithTheNew() {
        return this == TRENDING || this == NEW || this == MATCH;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String key() {
        return "ideas.order." + code();
    }

    public static Optional<Order> ofCode(@Nullable String code) {
        return Arrays.stream(values())
                .filter(order -> order.code().equals(code))
                .findFirst();
    }
}
