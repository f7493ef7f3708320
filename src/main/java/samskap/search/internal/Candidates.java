package samskap.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import samskap.search.ranking.RankingQuery;
import samskap.search.ranking.Wanted;
import samskap.search.ranking.Wanted.AnyOf;
import samskap.search.ranking.Wanted.Some;
import samskap.search.words.Forms;

/** Asks an index for what may be like a text, by its most telling words and by what they mean. */
final class Candidates {

    private static final int MOST_WORDS = 12;
    private static final int MOST_MEANINGS = 10;
    private static final int MOST_SCENES = 8;
    private static final int MOST_COMPOUNDS = 2;

    private static final float PART = 0.6f;
    private static final float MEANING = 0.9f;
    private static final float SCENE = 1.2f;

    /** So many are not too many, however few ideas there are. */
    private static final int FEW = 20;

    private final Weights weights;
    private final IndexReader reader;
    private final Budget budget;
    private final double common;

    /** @param common meanings and scenes that more than this part of the texts have lead nowhere; 1 for none */
    Candidates(Weights weights, IndexReader reader, Budget budget, double common) {
        this.weights = weights;
        this.reader = reader;
        this.budget = budget;
        this.common = common;
    }

    /** Null for a text that says nothing. */
    @Nullable
    Query of(List<Unit> units) throws IOException {
        var telling = new HashMap<Unit, Double>();
        var meanings = new HashMap<String, Double>();
        for (var unit : units) {
            telling.put(unit, unit.word().weight(weights));
            for (var meaning : unit.word().meanings()) {
                putIfTelling(meaning, meanings);
            }
        }
        var scenes = new HashMap<String, Double>();
        for (var scene : Unit.scenes(units)) {
            putIfTelling(scene, scenes);
        }
        if (telling.isEmpty()) {
            return null;
        }
        var vocabulary = new Vocabulary(reader, budget);
        var any = new ArrayList<Wanted>();
        for (var unit : most(telling, MOST_WORDS)) {
            var terms = new LinkedHashMap<String, Float>();
            for (var stem : unit.word().stems()) {
                terms.put(stem, 1f);
                for (var compound : vocabulary.endingWith(stem, MOST_COMPOUNDS)) {
                    terms.put(compound, PART);
                }
            }
            terms.put(Forms.EXACT + unit.word().written(), 1f);
            any.add(new AnyOf(IdeaDocuments.IDEA, terms, 1));
        }
        for (var meaning : most(meanings, MOST_MEANINGS)) {
            any.add(new AnyOf(IdeaDocuments.IDEA, Map.of(meaning, 1f), MEANING));
        }
        for (var scene : most(scenes, MOST_SCENES)) {
            any.add(new AnyOf(IdeaDocuments.IDEA, Map.of(scene, 1f), SCENE));
        }
        return new RankingQuery(new Some(any, 1));
    }

    /**
     * Asks for what has these meanings, whatever else it says; null for none.
     *
     * @param meanings how much each counts
     */
    @Nullable
    Query of(Map<String, Double> meanings) throws IOException {
        var any = new ArrayList<Wanted>();
        for (var each : meanings.entrySet()) {
            if (isTelling(each.getKey())) {
                any.add(new AnyOf(
                        IdeaDocuments.IDEA,
                        Map.of(each.getKey(), 1f),
                        each.getValue().floatValue()));
            }
        }
        return any.isEmpty() ? null : new RankingQuery(new Some(any, 1));
    }

    private void putIfTelling(String term, Map<String, Double> terms) throws IOException {
        if (isTelling(term)) {
            terms.put(term, weights.of(term));
        }
    }

    /** What no text has would be the rarest of all, and lead to none; what many have leads to too many. */
    private boolean isTelling(String term) throws IOException {
        var texts = weights.texts(term);
        return texts > 0 && texts <= Math.max(FEW, common * weights.ideas());
    }

    private static <T> List<T> most(Map<T, Double> telling, int most) {
        return telling.entrySet().stream()
                .sorted(Map.Entry.<T, Double>comparingByValue().reversed())
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }
}
