package samskap.search.ranking;

/** Adds up what documents of a stretch score, exactly enough that it does not matter in which order. */
final class Sums {

    /** What is lost in adding up, as a part. */
    private static final double ROUNDING = 1e-6;

    private final double[] sums;
    private final int[] counts;

    /** @param window how many documents a stretch can span */
    Sums(int window) {
        sums = new double[window];
        counts = new int[window];
    }

    /** What was found before is found again with one score more, and what was not is found. */
    void addAll(Window more, Window into) {
        var docs = more.docs();
        var size = more.size();
        var isFirst = into.size() == 0;
        for (var n = 0; n < size; n++) {
            var place = docs[n] - into.from();
            var score = more.score(docs[n]);
            if (isFirst) {
                sums[place] = score;
                counts[place] = 1;
                into.append(docs[n], 0);
            } else if (into.has(docs[n])) {
                sums[place] += score;
                counts[place]++;
            } else {
                sums[place] = score;
                counts[place] = 1;
                into.add(docs[n], 0);
            }
        }
    }

    /** Leaves out what can't become enough with as much as is left. */
    void keep(Window found, int least, double enough) {
        var floor = enough - Math.abs(enough) * ROUNDING;
        if (least <= 1 && floor <= 0) {
            return;
        }
        var docs = found.docs();
        var size = found.size();
        for (var n = 0; n < size; n++) {
            var place = docs[n] - found.from();
            if (counts[place] < least || sums[place] < floor) {
                found.remove(docs[n]);
            }
        }
    }

    /** The sums become the scores. */
    void tell(Window found) {
        var docs = found.docs();
        var size = found.size();
        for (var n = 0; n < size; n++) {
            found.set(docs[n], (float) sums[docs[n] - found.from()]);
        }
    }
}
