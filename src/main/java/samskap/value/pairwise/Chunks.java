package samskap.value.pairwise;

import java.util.stream.IntStream;

/**
 * Work cut into the same pieces on every machine, so that sums are added in the same order and come out bit for bit
 * alike however many processors there are.
 */
final class Chunks {

    private static final int WORTH_CUTTING = 20_000;
    private static final int PIECES = 8;

    interface Piece {
        void run(int piece, int from, int to);
    }

    private final int size;
    private final int pieces;

    Chunks(int size) {
        this.size = size;
        this.pieces = size < WORTH_CUTTING ? 1 : PIECES;
    }

    int pieces() {
        return pieces;
    }

    void run(Piece work) {
        if (pieces == 1) {
            work.run(0, 0, size);
        } else {
            IntStream.range(0, pieces).parallel().forEach(piece -> work.run(piece, bound(piece), bound(piece + 1)));
        }
    }

    private int bound(int piece) {
        return (int) ((long) size * piece / pieces);
    }
}
