package samskap.chair;

import java.util.Optional;
import samskap.moments.MomentCounts.Count;
import samskap.value.lens.ShareDifference;

/**
 * What customers told at a part of the journey in the same number of days before something was decided and after.
 *
 * @param days how many they are
 */
public record Felt(int days, Count before, Count after) {

    /** The interval's probability. */
    public static final double LEVEL = 0.95;

    /** Of fewer told before or after, a share would only pretend. */
    public static final int ENOUGH = 5;

    /** By how much more of it went well after than before; empty when too little was told to say so. */
    public Optional<ShareDifference> better() {
        return before.all() < ENOUGH || after.all() < ENOUGH
                ? Optional.empty()
                : Optional.of(ShareDifference.of(after.well(), after.all(), before.well(), before.all(), LEVEL));
    }
}
