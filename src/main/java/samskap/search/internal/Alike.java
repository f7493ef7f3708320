package samskap.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
            var meant = new Meant(text, Gist.of(text.units(), weights), weights);
            var ask = new Candidates(weights, reader, budget, COMMON);
            var documents = new LinkedHashMap<IdeaId, Integer>();
            var within = budget.within(searcher);
            addBest(ask.of(text.units()), BY_WORDS, within, documents);
            addBest(ask.of(meant.gist().most(MEANINGS)), BY_MEANINGS, within, documents);
            var near = neighbours.of(title + "\n" + story, documents.keySet(), searcher, budget);
            if (!near.isEmpty()) {
                addBest(IdeaDocuments.themselves(near.keySet()), near.size(), within, documents);
            }
            var candidates = documents.entrySet().stream()
                    .map(each -> new Candidate(each.getKey(), each.getValue(), near.getOrDefault(each.getKey(), 0.0)))
                    .toList();
            return readable(compared(meant, candidates, new ForwardIndex(reader), budget, least), most);
        });
    }

    private static void addBest(@Nullable Query query, int most, IndexSearcher searcher, Map<IdeaId, Integer> documents)
            throws IOException {
        if (query != null) {
            BestOfEach.documents(searcher, query, most).forEach(documents::putIfAbsent);
        }
    }

    /**
     * What may be alike.
     *
     * @param byModel how near a model holds it for
     */
    private record Candidate(IdeaId idea, int document, double byModel) {}

    /** They come with what fits best first: where time runs out, those are left that fit least. */
    private static List<Likeness> compared(
            Meant meant, List<Candidate> candidates, ForwardIndex texts, Budget budget, double least)
            throws IOException {
        var byWords = new Comparing(meant.text(), meant.weights())
                .likenesses(candidates, each -> texts.told(each.document()), budget::isSpent);
        var likenesses = new ArrayList<Likeness>();
        for (var each : byWords.entrySet()) {
            var candidate = each.getKey();
            var byGist = meant.gistOf(texts.told(candidate.document()));
            var likeness = likeness(each.getValue(), byGist, candidate.byModel());
            if (likeness >= least) {
                likenesses.add(new Likeness(candidate.idea(), likeness));
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
