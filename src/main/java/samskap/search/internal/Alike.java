package samskap.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.ideas.Finding.Likeness;
import samskap.ideas.IdeaId;

/**
 * Finds what may be about the same: the index names candidates by the text's most telling words and what they mean;
 * these are then read and held against the text word by word, and as a whole.
 */
@Component
class Alike {

    /** So many candidates are named by their words, scenes and meanings. */
    private static final int BY_WORDS = 120;

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
            var weights = new Weights(rarity, reader);
            var gist = Gist.of(text.units(), weights);
            var ask = new Candidates(rarity, reader, budget, COMMON);
            var candidates = new LinkedHashSet<IdeaId>();
            var within = budget.within(searcher);
            addBest(ask.of(text.units()), BY_WORDS, within, candidates);
            addBest(ask.of(gist.most(MEANINGS)), BY_MEANINGS, within, candidates);
            var near = neighbours.of(title + "\n" + story, candidates, searcher, budget);
            candidates.addAll(near.keySet());
            return compared(new Meant(text, gist, weights), candidates, near, budget, least, most);
        });
    }

    private static void addBest(@Nullable Query query, int most, IndexSearcher searcher, Set<IdeaId> candidates)
            throws IOException {
        if (query != null) {
            candidates.addAll(BestOfEach.among(searcher, query, most).keySet());
        }
    }

    private List<Likeness> compared(
            Meant meant, Collection<IdeaId> candidates, Map<IdeaId, Double> near, Budget budget, double least, int most)
            throws IOException {
        var byWords = new Comparing(meant.text(), meant.weights())
                .likenesses(likeliestFirst(candidates), Told::of, budget::isSpent);
        var likenesses = new ArrayList<Likeness>();
        for (var each : byWords.entrySet()) {
            var story = each.getKey();
            var likeness =
                    likeness(each.getValue(), meant.gistOf(Told.of(story)), near.getOrDefault(story.idea(), 0.0));
            if (likeness >= least) {
                likenesses.add(new Likeness(story.idea(), likeness));
            }
        }
        return likenesses.stream().sorted(NEAREST).limit(most).toList();
    }

    /** What others are held against. */
    private record Meant(Told text, Gist gist, Weights weights) {

        /** How near what another text is about as a whole is to what this one is. */
        double gistOf(Told other) throws IOException {
            var nearness = gist.nearness(Gist.of(other.units(), weights));
            return other.isForeignTo(text) ? IN_ANOTHER_LANGUAGE * nearness : nearness;
        }
    }

    /** Where time runs out, those are left that fit least. */
    private List<StoriesNow.Story> likeliestFirst(Collection<IdeaId> candidates) {
        var there = stories.of(candidates).stream().collect(Collectors.toMap(StoriesNow.Story::idea, story -> story));
        return candidates.stream()
                .flatMap(idea -> Stream.ofNullable(there.get(idea)))
                .toList();
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
