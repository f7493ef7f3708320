package samskap.search.ranking;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that must be, with what may be besides. What leads to the fewest documents is read first; the rest is only looked
 * up for those that were found by it and may still score enough.
 */
final class RankedAll implements Ranked {

    private final List<Ranked> must;
    private final List<Ranked> may;
    private final float most;
    private final Window one;
    private final Sums sums;

    /** @param must at least one */
    RankedAll(List<Ranked> must, List<Ranked> may, int window) {
        this.must = must.stream().sorted(Comparator.comparingLong(Ranked::cost)).toList();
        this.may = may;
        this.most = (float) Stream.concat(must.stream(), may.stream())
                .mapToDouble(Ranked::most)
                .sum();
        this.one = new Window(window);
        this.sums = new Sums(window);
    }

    @Override
    public float most() {
        return most;
    }

    @Override
    public long cost() {
        return must.getFirst().cost();
    }

    @Override
    public int next(int doc) throws IOException {
        var next = doc;
        for (var each : must) {
            next = Math.max(next, each.next(next));
        }
        return next;
    }

    @Override
    public void find(int from, int to, @Nullable Window among, double enough, Window into) throws IOException {
        into.begin(from, to);
        var left = (double) most;
        var looked = among;
        for (var each : must) {
            each.find(from, to, looked, enough - (most - each.most()), one);
            left -= each.most();
            if (looked == into) {
                into.keepOnly(one);
            }
            looked = into;
            sums.addAll(one, into);
            sums.keep(into, 0, enough - left);
            if (into.size() == 0) {
                return;
            }
        }
        for (var each : may) {
            each.find(from, to, into, 0, one);
            sums.addAll(one, into);
        }
        sums.tell(into);
    }
}
