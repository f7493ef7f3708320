package samskap.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.ideas.Finding.Likeness;
import samskap.ideas.IdeaId;
import samskap.search.words.Forms;

/**
 * Finds what may be about the same: the index names candidates by the text's most telling words and what they mean;
 * these are then read and held against the text word by word.
 */
@Component
class Alike {

    private static final int MOST_WORDS = 20;
    private static final int MOST_MEANINGS = 14;
    private static final int MOST_SCENES = 8;
    private static final int MOST_COMPOUNDS = 8;
    private static final int CANDIDATES = 200;

    private static final float PART = 0.6f;
    private static final float MEANING = 0.9f;
    private static final float SCENE = 1.2f;
    private static final float IN_TITLE = 0.4f;

    /** How much of what words leave open a model may add. */
    private static final double BY_MODEL = 0.5;

    private static final double ALMOST_SAME = Likeness.SAME - 0.01;

    /** Of those that are equally near, the newest. */
    private static final Comparator<Likeness> NEAREST = Comparator.comparingDouble(Likeness::likeness)
            .thenComparingLong(like -> like.idea().value())
            .reversed();

    private final Index index;
    private final Rarity rarity;
    private final StoriesNow stories;
    private final Neighbours neighbours;

    Alike(Index index, Rarity rarity, StoriesNow stories, Neighbours neighbours) {
        this.index = index;
        this.rarity = rarity;
        this.stories = stories;
        this.neighbours = neighbours;
    }

    /** The first line is the title. */
    List<Likeness> to(String text, double least, int most) {
        var line = text.strip().split("\\R", 2);
        return to(line[0], line.length > 1 ? line[1] : "", least, most);
    }

    private List<Likeness> to(String title, String story, double least, int most) {
        var text = Told.of(title, story);
        var budget = index.budget();
        return index.search(searcher -> {
            var reader = searcher.getIndexReader();
            var query = query(text.units(), reader, budget);
            if (query == null) {
                return List.<Likeness>of();
            }
            var candidates = new LinkedHashSet<>(
                    BestOfEach.among(budget.within(searcher), query, CANDIDATES).keySet());
            var near = neighbours.of(title + "\n" + story, candidates, searcher, budget);
            candidates.addAll(near.keySet());
            return compared(text, candidates, near, reader, budget, least, most);
        });
    }

    private @Nullable Query query(List<Unit> units, IndexReader reader, Budget budget) throws IOException {
        var telling = new HashMap<Unit, Double>();
        var meanings = new HashMap<String, Double>();
        for (var unit : units) {
            telling.put(unit, rarity.of(unit.word().stem(), reader));
            for (var meaning : unit.word().meanings()) {
                putIfThere(meaning, meanings, reader);
            }
        }
        var scenes = new HashMap<String, Double>();
        for (var scene : Unit.scenes(units)) {
            putIfThere(scene, scenes, reader);
        }
        if (telling.isEmpty()) {
            return null;
        }
        var vocabulary = new Vocabulary(reader, budget);
        var query = new BooleanQuery.Builder();
        for (var unit : most(telling, MOST_WORDS)) {
            var terms = new LinkedHashMap<String, Float>();
            for (var stem : unit.word().stems()) {
                terms.put(stem, 1f);
                for (var compound : vocabulary.endingWith(stem, MOST_COMPOUNDS)) {
                    terms.put(compound, PART);
                }
            }
            terms.put(Forms.EXACT + unit.word().written(), 1f);
            query.add(Queries.anyOf(IdeaDocuments.IDEA, terms), Occur.SHOULD);
            query.add(new BoostQuery(Queries.anyOf(IdeaDocuments.TITLE, terms), IN_TITLE), Occur.SHOULD);
        }
        for (var meaning : most(meanings, MOST_MEANINGS)) {
            query.add(new BoostQuery(new TermQuery(new Term(IdeaDocuments.IDEA, meaning)), MEANING), Occur.SHOULD);
        }
        for (var scene : most(scenes, MOST_SCENES)) {
            query.add(new BoostQuery(new TermQuery(new Term(IdeaDocuments.IDEA, scene)), SCENE), Occur.SHOULD);
        }
        return query.build();
    }

    /** What no idea has would be the rarest of all, and lead to none. */
    private void putIfThere(String term, Map<String, Double> terms, IndexReader reader) throws IOException {
        if (rarity.texts(term, reader) > 0) {
            terms.put(term, rarity.of(term, reader));
        }
    }

    private static <T> List<T> most(Map<T, Double> telling, int most) {
        return telling.entrySet().stream()
                .sorted(Map.Entry.<T, Double>comparingByValue().reversed())
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<Likeness> compared(
            Told text,
            Collection<IdeaId> candidates,
            Map<IdeaId, Double> near,
            IndexReader reader,
            Budget budget,
            double least,
            int most)
            throws IOException {
        var comparison = new Comparing(text.units(), rarity, reader);
        var compared = new ArrayList<Likeness>();
        for (var story : stories.of(candidates)) {
            if (budget.isSpent()) {
                break;
            }
            var other = Told.of(story);
            var likeness = together(
                    comparison.likeness(other.units(), other.isForeignTo(text)), near.getOrDefault(story.idea(), 0.0));
            if (likeness >= least) {
                compared.add(new Likeness(story.idea(), likeness));
            }
        }
        return compared.stream().sorted(NEAREST).limit(most).toList();
    }

    /** What is the same is told by words alone; a model says only what is near. */
    private static double together(double byWords, double byModel) {
        return byWords >= Likeness.SAME ? byWords : Math.min(ALMOST_SAME, byWords + BY_MODEL * byModel * (1 - byWords));
    }
}
