package samskap.scoring.internal;

/** Joint draws of scores, {@code [draw][idea]}. */
final class Draws {

    private Draws() {}

    /** Of those ideas alone, in that order. */
    static float[][] only(int[] ideas, float[][] draws) {
        var some = new float[draws.length][ideas.length];
        for (var draw = 0; draw < draws.length; draw++) {
            for (var n = 0; n < ideas.length; n++) {
                some[draw][n] = draws[draw][ideas[n]];
            }
        }
        return some;
    }
}
