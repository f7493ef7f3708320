package samskap.search.ranking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import samskap.search.ranking.Wanted.All;
import samskap.search.ranking.Wanted.AnyOf;
import samskap.search.ranking.Wanted.Best;
import samskap.search.ranking.Wanted.Some;

/** What is wanted, with all that is known of it for the index as a whole. */
interface Plan {

    /**
     * Null when a segment can't have it.
     *
     * @param window how many documents are looked at together, at most
     */
    @Nullable
    Ranked in(LeafReaderContext segment, int window) throws IOException;

    static Plan of(Wanted wanted, IndexSearcher searcher, float boost) throws IOException {
        return switch (wanted) {
            case AnyOf terms -> TermsPlan.of(terms, searcher, boost);
            case Best best -> {
                var plans = of(best.ways(), searcher, boost);
                yield (segment, window) -> {
                    var ways = there(plans, segment, window);
                    return ways.size() > 1
                            ? new RankedBest(ways, best.others(), window)
                            : ways.stream().findFirst().orElse(null);
                };
            }
            case All all -> {
                var must = of(all.must(), searcher, boost);
                var may = of(all.may(), searcher, boost);
                yield (segment, window) -> {
                    var needed = there(must, segment, window);
                    return needed.size() < must.size()
                            ? null
                            : new RankedAll(needed, there(may, segment, window), window);
                };
            }
            case Some some -> {
                var plans = of(some.any(), searcher, boost);
                yield (segment, window) -> {
                    var any = there(plans, segment, window);
                    return any.size() < some.least() ? null : new RankedSome(any, some.least(), window);
                };
            }
        };
    }

    private static List<Plan> of(List<Wanted> wanted, IndexSearcher searcher, float boost) throws IOException {
        var plans = new ArrayList<Plan>();
        for (var each : wanted) {
            plans.add(of(each, searcher, boost));
        }
        return plans;
    }

    private static List<Ranked> there(List<Plan> plans, LeafReaderContext segment, int window) throws IOException {
        var there = new ArrayList<Ranked>();
        for (var plan : plans) {
            var ranked = plan.in(segment, window);
            if (ranked != null) {
                there.add(ranked);
            }
        }
        return there;
    }
}
