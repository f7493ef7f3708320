package samskap.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.ideas.Finding.Likeness;
import samskap.ideas.IdeaId;

/**
 * Finds what may be about the same: the index names candidates by the text's most telling words and what they mean;
 * these are then held against the text word by word, and as a whole.
 */
@Component
class Alike {

    /** So many candidates are named by their words, scenes and meanings. */
    private static final int BY_WORDS = 60;

    /** And so many by what comes to mind with the text, for they may share no word with it. */
    private static final int BY_MEANINGS = 50;

    private static final int MEANINGS = 30;

    /** What more of the ideas mean than this part leads to too many, and costs most of all to read. */
    private static final double COMMON = 0.05;

    /** Of what words leave open, how much it may add that both texts are about the same as a whole. */
    private static final double BY_GIST = 0.7;

    /** How much of what is open then a model may add. */
    private static final double BY_MODEL = 0.5;

    /** Who writes in another language means the same less often than their text looks. */
    private static final double IN_ANOTHER_LANGUAGE = 0.5;

    /** Of those that are equally near, the newest. */
    private static final Comparator<Likeness> NEAREST = Comparator.comparingDouble(Likeness::likeness)
            .thenComparingLong(like -> like.idea().value())
            .reversed();

    private final Index index;
    private final Rarity rarity;
    private final ReadableNow readable;
    private final Neighbours neighbours;

    Alike(Index index, Rarity rarity, ReadableNow readable, Neighbours neighbours) {
        this.index = index;
        this.rarity = rarity;
        this.readable = readable;
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
            var weights = new Weights(rarity, reader);
            var gist = Gist.of(text.units(), weights);
            var ask = new Candidates(rarity, reader, budget, COMMON);
            var candidates = new LinkedHashMap<IdeaId, Integer>();
            var within = budget.within(searcher);
            addBest(ask.of(text.units()), BY_WORDS, within, candidates);
            addBest(ask.of(gist.most(MEANINGS)), BY_MEANINGS, within, candidates);
            var near = neighbours.of(title + "\n" + story, candidates.keySet(), searcher, budget);
            for (var idea : near.keySet()) {
                if (!candidates.containsKey(idea)) {
                    addBest(IdeaDocuments.itself(idea), 1, searcher, candidates);
                }
            }
            var compared = compared(new Meant(text, gist, weights), candidates, near, reader, budget, least);
            return readable(compared, most);
        });
    }

    private static void addBest(
            @Nullable Query query, int most, IndexSearcher searcher, Map<IdeaId, Integer> candidates)
            throws IOException {
        if (query != null) {
            BestOfEach.documents(searcher, query, most).forEach(candidates::putIfAbsent);
        }
    }

    /** Where time runs out, those are left that fit least. */
    private static List<Likeness> compared(
            Meant meant,
            Map<IdeaId, Integer> candidates,
            Map<IdeaId, Double> near,
            IndexReader reader,
            Budget budget,
            double least)
            throws IOException {
        var told = ForwardIndex.of(candidates.values(), reader);
        var byWords = new Comparing(meant.text(), meant.weights())
                .likenesses(
                        candidates.entrySet(),
                        each -> Objects.requireNonNull(told.get(each.getValue())),
                        budget::isSpent);
        var likenesses = new ArrayList<Likeness>();
        for (var each : byWords.entrySet()) {
            var idea = each.getKey().getKey();
            var other = Objects.requireNonNull(told.get(each.getKey().getValue()));
            var likeness = likeness(each.getValue(), meant.gistOf(other), near.getOrDefault(idea, 0.0));
            if (likeness >= least) {
                likenesses.add(new Likeness(idea, likeness));
            }
        }
        return likenesses.stream().sorted(NEAREST).toList();
    }

    /** The first of them that everybody may read. */
    private List<Likeness> readable(List<Likeness> likenesses, int most) {
        var found = new ArrayList<Likeness>();
        for (var from = 0; from < likenesses.size() && found.size() < most; from += most) {
            var next = likenesses.subList(from, Math.min(likenesses.size(), from + most));
            var may = readable.of(next.stream().map(Likeness::idea).toList());
            next.stream().filter(each -> may.contains(each.idea())).forEach(found::add);
        }
        return found.subList(0, Math.min(most, found.size()));
    }

    /** What others are held against. */
    private record Meant(Told text, Gist gist, Weights weights) {

        /** How near what another text is about as a whole is to what this one is. */
        double gistOf(Told other) throws IOException {
            var nearness = gist.nearness(Gist.of(other.units(), weights));
            return other.isForeignTo(text) ? IN_ANOTHER_LANGUAGE * nearness : nearness;
        }
    }

    /** What is the same is told by words alone; gist and model say only what is near. */
    private static double likeness(double byWords, double byGist, double byModel) {
        return byWords >= Likeness.SAME
                ? byWords
                : Likeness.SAME * more(more(byWords, BY_GIST * byGist), BY_MODEL * byModel);
    }

    /** Adds to what there is a part of what is missing. */
    private static double more(double there, double part) {
        return there + part * (1 - there);
    }
}
