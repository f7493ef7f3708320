package samskap.value.pairwise;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/** Random numbers of their own for each piece of work, whichever thread does it. */
final class Streams {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Streams() {}

    static UniformRandomProvider of(long seed, int number) {
        return RandomSource.L64_X128_MIX.create(mix(seed + GOLDEN * (number + 1L)));
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
