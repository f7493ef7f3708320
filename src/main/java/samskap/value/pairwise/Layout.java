package samskap.value.pairwise;

/**
 * How the unknowns lie in one vector: per idea its common value a and its deviations b per segment, at the end the
 * position effect.
 *
 * <p>A cell is what somebody of one segment compares: θ_is = a_i + b_is. Cell 0 of an idea is a_i alone, for answers
 * whose segment is unknown: such a person is somebody of any segment, and a is what all segments share. Mixing the
 * segments by population instead would let these answers decide between segments, about which they say nothing.
 */
record Layout(int ideas, int segments) {

    /** Unknowns per idea, and cells per idea. */
    int width() {
        return segments + 1;
    }

    int cells() {
        return ideas * width();
    }

    /** Length of the vector of unknowns. */
    int unknowns() {
        return cells() + 1;
    }

    int position() {
        return cells();
    }

    int cell(int idea, int segment) {
        return idea * width() + segment + 1;
    }

    /** The cells' values from the unknowns. The result may be the argument itself; its last element is the position. */
    double[] cellsFrom(double[] unknowns) {
        if (segments == 0) {
            return unknowns;
        }
        var values = unknowns.clone();
        for (int i = 0; i < cells(); i += width()) {
            for (int k = 1; k < width(); k++) {
                values[i + k] += values[i];
            }
        }
        return values;
    }

    /** The transpose of {@link #cellsFrom}, in place: what pulls a cell pulls its idea as well. */
    void gather(double[] cells) {
        for (int i = 0; segments > 0 && i < cells(); i += width()) {
            for (int k = 1; k < width(); k++) {
                cells[i] += cells[i + k];
            }
        }
    }

    /** The covariance of the cells (position last) from that of the unknowns. */
    double[][] cellCovariance(double[][] unknowns) {
        var half = new double[unknowns.length][];
        for (int i = 0; i < half.length; i++) {
            half[i] = cellsFrom(unknowns[i]);
        }
        Vectors.transpose(half);
        for (int i = 0; i < half.length; i++) {
            half[i] = cellsFrom(half[i]);
        }
        return half;
    }

    /** The published values: every segment's in its share. */
    double[] published(double[] unknowns, Population population) {
        var values = new double[ideas];
        for (int i = 0; i < ideas; i++) {
            values[i] = unknowns[i * width()];
            for (int s = 0; s < segments; s++) {
                values[i] += population.share(s) * unknowns[i * width() + 1 + s];
            }
        }
        return values;
    }
}
