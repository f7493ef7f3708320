package samskap.value.pairwise;

import java.util.Arrays;

/**
 * Where a fit begins.
 *
 * @param nu the weight of a tie
 */
record Start(double[] unknowns, double nu) {

    /** A tie about as likely as not taking a side costs nothing to begin with. */
    private static final double USUAL_NU = 0.3;

    static Start cold(Layout layout) {
        return new Start(new double[layout.unknowns()], USUAL_NU);
    }

    /** The earlier unknowns; ideas that are new begin at 0. */
    static Start from(Mode earlier, Layout layout) {
        var before = earlier.hessian().problem.layout;
        if (before.segments() != layout.segments() || before.ideas() > layout.ideas()) {
            return cold(layout);
        }
        var unknowns = Arrays.copyOf(earlier.unknowns(), layout.unknowns());
        unknowns[before.position()] = 0;
        unknowns[layout.position()] = earlier.unknowns()[before.position()];
        return new Start(unknowns, earlier.nu() > 0 ? earlier.nu() : USUAL_NU);
    }
}
