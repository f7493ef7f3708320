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
import org.springframework.stereotype.Component;
import samskap.ideas.Finding.Likeness;
import samskap.ideas.IdeaId;

/**
 * Finds what may be about the same: the index names candidates by the text's most telling words and what they mean;
 * these are then read and held against the text word by word.
 */
@Component
class Alike {

    private static final int CANDIDATES = 200;

    /** Of what words leave open, how much it may add that both texts are about the same as a whole. */
    private static final double BY_GIST = 0.7;

    /** How much of what is open then a model may add. */
    private static final double BY_MODEL = 0.5;

    /** Who writes in another language means the same less often than their text looks. */
    private static final double IN_ANOTHER_LANGUAGE = 0.5;

    /** What comes to mind with a text and is not in it, that others' texts may have instead. */
    private static final int MOST_BESIDES = 20;

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
            var query =
                    new Candidates(rarity, reader, budget).of(text.units(), gist.besides(senses(text), MOST_BESIDES));
            if (query == null) {
                return List.<Likeness>of();
            }
            var candidates = new LinkedHashSet<>(
                    BestOfEach.among(budget.within(searcher), query, CANDIDATES).keySet());
            var near = neighbours.of(title + "\n" + story, candidates, searcher, budget);
            candidates.addAll(near.keySet());
            return compared(new Meant(text, gist, weights), candidates, near, budget, least, most);
        });
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

    private static Set<String> senses(Told text) {
        return text.units().stream()
                .flatMap(unit -> unit.word().senses().stream())
                .collect(Collectors.toSet());
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
