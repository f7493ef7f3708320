package samskap.value.pairwise;

import java.util.Arrays;

/** What share of all customers belongs to each segment; the shares sum to one. */
public final class Population {

    private static final Population UNDIVIDED = new Population();

    final double[] shares;

    private Population(double... shares) {
        this.shares = shares;
    }

    /** Customers without segments. */
    public static Population undivided() {
        return UNDIVIDED;
    }

    /**
     * Segments of these sizes, in any unit.
     *
     * @throws IllegalArgumentException if a size is negative or not finite, or all are 0
     */
    public static Population of(double... sizes) {
        double sum = 0;
        for (double size : sizes) {
            if (!(size >= 0) || Double.isInfinite(size)) {
                throw new IllegalArgumentException("A segment's size must be 0 or more, not " + size);
            }
            sum += size;
        }
        if (sum == 0) {
            throw new IllegalArgumentException("At least one segment must have somebody in it");
        }
        double total = sum;
        return new Population(Arrays.stream(sizes).map(size -> size / total).toArray());
    }

    public int segments() {
        return shares.length;
    }

    public double share(int segment) {
        return shares[segment];
    }
}
