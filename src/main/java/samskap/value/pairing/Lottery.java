package samskap.value.pairing;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;

/** Draws indices in proportion to their weights. */
final class Lottery {

    private final double[] upTo;

    /** @param weights none negative */
    Lottery(double[] weights) {
        upTo = weights.clone();
        for (int i = 1; i < upTo.length; i++) {
            upTo[i] += upTo[i - 1];
        }
    }

    boolean hasTickets() {
        return upTo.length > 0 && upTo[upTo.length - 1] > 0;
    }

    int draw(UniformRandomProvider random) {
        double ticket = random.nextDouble() * upTo[upTo.length - 1];
        int at = Arrays.binarySearch(upTo, ticket);
        return Math.min(at < 0 ? -at - 1 : at + 1, upTo.length - 1);
    }
}
