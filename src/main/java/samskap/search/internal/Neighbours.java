package samskap.search.internal;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.springframework.stereotype.Component;
import samskap.ideas.IdeaId;

/** Ideas that a model holds for near to a text, if there is one. */
@Component
class Neighbours {

    private static final int NEAREST = 60;

    private final Model model;

    Neighbours(Model model) {
        this.model = model;
    }

    /**
     * How near the nearest are, and these others, from 0 to 1; those that are no nearer than strangers are left out.
     */
    Map<IdeaId, Double> of(String text, Collection<IdeaId> others, IndexSearcher searcher, Budget budget)
            throws IOException {
        var loaded = model.ready();
        var point = loaded.isEmpty() ? null : model.pointOf(text, budget).orElse(null);
        var near = new HashMap<IdeaId, Double>();
        if (loaded.isPresent() && point != null) {
            var within = budget.within(searcher);
            var background = loaded.get().strangers().background(point);
            add(new KnnFloatVectorQuery(IdeaDocuments.POINT, point, NEAREST), within, background, near);
            if (!others.isEmpty()) {
                var these = new KnnFloatVectorQuery(
                        IdeaDocuments.POINT, point, others.size(), IdeaDocuments.pointsOf(others));
                add(these, within, background, near);
            }
        }
        return near;
    }

    private static void add(
            KnnFloatVectorQuery query, IndexSearcher searcher, double background, Map<IdeaId, Double> near)
            throws IOException {
        BestOfEach.among(searcher, query, query.getK()).forEach((idea, hit) -> {
            // Lucene's score of a product of directions is (1 + cosine) / 2.
            var nearness = (2 * hit.score() - 1 - background) / (1 - background);
            if (nearness > 0) {
                near.put(idea, nearness);
            }
        });
    }
}
