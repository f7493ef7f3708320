package samskap.chair;

import java.util.Optional;
import samskap.journey.Effect;
import samskap.moments.Tally;
import samskap.value.lens.Newcombe;

/**
 * What customers told at a part of the journey in the same number of days before something was decided and after.
 *
 * @param days how many they are
 */
public record Felt(int days, Tally before, Tally after) {

    /** The interval's probability. */
    public static final double LEVEL = Effect.LEVEL;

    /** Of fewer told before or after, a share would only pretend. */
    public static final int ENOUGH = Effect.ENOUGH;

    /** By how much more of it went well after than before; empty when too little was told to say so. */
    public Optional<Newcombe> better() {
        return before.all() < ENOUGH || after.all() < ENOUGH
                ? Optional.empty()
                : Optional.of(Newcombe.of(after.well(), after.all(), before.well(), before.all(), LEVEL));
    }
}
