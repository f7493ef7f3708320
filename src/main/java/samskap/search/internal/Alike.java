package samskap.search.internal;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
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
            var query = new Candidates(rarity, reader, budget).of(text.units());
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

    private List<Likeness> compared(
            Told text,
            Collection<IdeaId> candidates,
            Map<IdeaId, Double> near,
            IndexReader reader,
            Budget budget,
            double least,
            int most)
            throws IOException {
        var byWords =
                new Comparing(text, rarity, reader).likenesses(likeliestFirst(candidates), Told::of, budget::isSpent);
        return byWords.entrySet().stream()
                .map(each -> likeness(each.getKey().idea(), each.getValue(), near))
                .filter(like -> like.likeness() >= least)
                .sorted(NEAREST)
                .limit(most)
                .toList();
    }

    /** Where time runs out, those are left that fit least. */
    private List<StoriesNow.Story> likeliestFirst(Collection<IdeaId> candidates) {
        var there = stories.of(candidates).stream().collect(Collectors.toMap(StoriesNow.Story::idea, story -> story));
        return candidates.stream()
                .flatMap(idea -> Stream.ofNullable(there.get(idea)))
                .toList();
    }

    private static Likeness likeness(IdeaId idea, double byWords, Map<IdeaId, Double> near) {
        return new Likeness(idea, together(byWords, near.getOrDefault(idea, 0.0)));
    }

    /** What is the same is told by words alone; a model says only what is near. */
    private static double together(double byWords, double byModel) {
        return byWords >= Likeness.SAME ? byWords : Math.min(ALMOST_SAME, byWords + BY_MODEL * byModel * (1 - byWords));
    }
}
