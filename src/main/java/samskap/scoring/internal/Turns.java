package samskap.scoring.internal;

import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;

/**
 * What somebody may say again and again, and of which the last counts. Each time is a turn, and a turn is taken once:
 * what is sent twice stands once.
 */
final class Turns {

    /**
     * What was said last.
     *
     * @param turn the how-manieth time that was, 0 when nothing was said yet
     * @param said null when it was taken back
     */
    record Last<T>(int turn, @Nullable T said) {}

    private static final int TRIES = 20;

    private Turns() {}

    /**
     * Adds nothing when it says what was last said already. Whoever is second to a turn looks again; within a
     * transaction that began earlier they would see the same for ever, so not without end.
     *
     * @param add takes the turn, which a unique key guards
     * @throws DuplicateKeyException when somebody else was first each time
     */
    static <T> void say(@Nullable T said, Supplier<Last<T>> last, IntConsumer add) {
        for (var left = TRIES; ; left--) {
            var before = last.get();
            if (Objects.equals(before.said(), said)) {
                return;
            }
            try {
                add.accept(before.turn() + 1);
                return;
            } catch (DuplicateKeyException anotherWasFirst) {
                if (left == 0) {
                    throw anotherWasFirst;
                }
            }
        }
    }
}
