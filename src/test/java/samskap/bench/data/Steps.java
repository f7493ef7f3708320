package samskap.bench.data;

/** Going round in steps that meet everybody before they come back. */
final class Steps {

    private Steps() {}

    /** @return the first odd step from this one on that has no divisor in common with how many there are */
    static int meeting(int all, int from) {
        var step = from | 1;
        while (commonDivisor(step, all) > 1) {
            step += 2;
        }
        return step;
    }

    private static int commonDivisor(int one, int other) {
        return other == 0 ? one : commonDivisor(other, one % other);
    }
}
