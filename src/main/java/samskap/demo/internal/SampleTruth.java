package samskap.demo.internal;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import samskap.ideas.Catalogue.Entry;
import samskap.ideas.IdeaId;

/**
 * What each idea is worth to the sample's people, which none of them knows.
 *
 * @param open the ideas that are not closed, the most supported first
 */
record SampleTruth(Map<IdeaId, Double> worths, List<Entry> open) {

    static SampleTruth of(List<Entry> ideas) {
        return new SampleTruth(
                ideas.stream().collect(Collectors.toMap(Entry::id, SampleTruth::worth)),
                ideas.stream()
                        .filter(idea -> !idea.status().isClosed())
                        .sorted(java.util.Comparator.comparingInt(Entry::supports)
                                .reversed())
                        .toList());
    }

    /** As a number that nobody in the sample knows: wanted ones mostly more. */
    private static double worth(Entry idea) {
        var random = new Random(idea.title().hashCode());
        return Math.log1p(idea.supports()) - 2 + 0.9 * random.nextGaussian();
    }

    double of(IdeaId idea) {
        return worths.getOrDefault(idea, 0.0);
    }

    /** What the idea is worth to this kind of customer: landlords want other things than families do. */
    double felt(IdeaId idea, String kind) {
        return of(idea) + 0.9 * new Random(31 * idea.value() + kind.hashCode()).nextGaussian();
    }
}
