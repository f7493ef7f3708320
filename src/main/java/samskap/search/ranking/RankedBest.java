package samskap.search.ranking;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Any of some ways, of which the best one counts, and the others by a part. */
final class RankedBest implements Ranked {

    private final List<Ranked> ways;
    private final float others;
    private final float most;
    private final Window way;
    private final float[] best;

    RankedBest(List<Ranked> ways, float others, int window) {
        this.ways = ways;
        this.others = others;
        this.most = most(ways, others);
        this.way = new Window(window);
        this.best = new float[window];
    }

    private static float most(List<Ranked> ways, float others) {
        var best = 0f;
        var sum = 0.0;
        for (var way : ways) {
            best = Math.max(best, way.most());
            sum += way.most();
        }
        return (float) (best + (sum - best) * others);
    }

    @Override
    public float most() {
        return most;
    }

    @Override
    public long cost() {
        return Ranked.costOfAny(ways);
    }

    @Override
    public int next(int doc) throws IOException {
        return Ranked.nextOfAny(ways, doc);
    }

    @Override
    public void find(int from, int to, @Nullable Window among, double enough, Window into) throws IOException {
        into.begin(from, to);
        for (var each : ways) {
            each.find(from, to, among, 0, way);
            var docs = way.docs();
            var size = way.size();
            for (var n = 0; n < size; n++) {
                add(docs[n], way.score(docs[n]), into);
            }
        }
        var docs = into.docs();
        var size = into.size();
        for (var n = 0; n < size; n++) {
            into.set(docs[n], best[docs[n] - from] + into.score(docs[n]) * others);
        }
    }

    /** The best is kept aside, the others are added up. */
    private void add(int doc, float score, Window into) {
        var place = doc - into.from();
        if (!into.has(doc)) {
            best[place] = score;
            into.add(doc, 0);
        } else if (score >= best[place]) {
            into.add(doc, best[place]);
            best[place] = score;
        } else {
            into.add(doc, score);
        }
    }
}
