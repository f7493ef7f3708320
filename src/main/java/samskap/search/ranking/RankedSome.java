package samskap.search.ranking;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * So many of some. A few lead: whatever is to be found is found by one of them. The rest is only looked up for what was
 * found and may still score enough (MaxScore: Turtle and Flood, <i>Query evaluation: strategies and optimizations</i>,
 * 1995).
 */
final class RankedSome implements Ranked {

    /** After so many more it is seen who may still score enough. */
    private static final int LOOKS_BETWEEN = 8;

    private final List<Ranked> any;
    private final int least;
    private final float most;
    private final Window one;
    private final Sums sums;

    /** @param least one or more, and no more than there are */
    RankedSome(List<Ranked> any, int least, int window) {
        // Of which one is enough, those lead that score most; else what leads to the fewest documents.
        this.any = any.stream()
                .sorted(
                        least > 1
                                ? Comparator.comparingLong(Ranked::cost)
                                : Comparator.comparingDouble(Ranked::most).reversed())
                .toList();
        this.least = least;
        this.most = (float) any.stream().mapToDouble(Ranked::most).sum();
        this.one = new Window(window);
        this.sums = new Sums(window);
    }

    @Override
    public float most() {
        return most;
    }

    @Override
    public long cost() {
        return Ranked.costOfAny(any);
    }

    @Override
    public int next(int doc) throws IOException {
        return Ranked.nextOfAny(any, doc);
    }

    @Override
    public void find(int from, int to, @Nullable Window among, double enough, Window into) throws IOException {
        into.begin(from, to);
        var leading = leading(enough);
        var left = (double) most;
        for (var n = 0; n < any.size(); n++) {
            var each = any.get(n);
            each.find(from, to, n < leading ? among : into, 0, one);
            left -= each.most();
            if (one.size() > 0) {
                sums.addAll(one, into);
            }
            if (n >= leading - 1 && (n + 1 - leading) % LOOKS_BETWEEN == 0) {
                sums.keep(into, least - (any.size() - 1 - n), enough - left);
                if (into.size() == 0) {
                    return;
                }
            }
        }
        sums.keep(into, least, enough);
        sums.tell(into);
    }

    private int leading(double enough) {
        if (least > 1) {
            return any.size() - least + 1;
        }
        var rest = 0.0;
        var leading = any.size();
        while (leading > 1 && rest + any.get(leading - 1).most() < enough) {
            rest += any.get(--leading).most();
        }
        return leading;
    }
}
