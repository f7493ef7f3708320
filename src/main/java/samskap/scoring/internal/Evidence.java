package samskap.scoring.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import samskap.ideas.Catalogue.Entry;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;
import samskap.scoring.Criterion;
import samskap.scoring.Estimate;
import samskap.scoring.Factor;
import samskap.scoring.Segment;
import samskap.value.pairwise.Answers;
import samskap.value.pairwise.Comparisons;

/**
 * Everything that scores are computed from, at one moment. Ideas are numbered as they stand in the list, closed ones
 * too: what people said of them still tells how others compare.
 *
 * @param answers what people we know said
 * @param chosen those of the answers that were to pairs chosen for what they would tell
 * @param heldOut those that were to random pairs
 * @param visitors what visitors said, who are told apart
 * @param members who is of which segment
 */
record Evidence(
        List<Entry> ideas,
        Map<IdeaId, Integer> numbers,
        Answers answers,
        Comparisons chosen,
        Comparisons heldOut,
        Comparisons visitors,
        List<FactReader.Rated> ratings,
        Collection<FactReader.Judged> judgements,
        Map<IdeaId, Map<Factor, Estimate>> estimates,
        List<Segment> segments,
        Map<PersonId, Integer> members,
        Map<Criterion, Integer> weights,
        long lastAnswer,
        long lastRating,
        long lastJudgement) {

    static Map<IdeaId, Integer> numbered(List<Entry> ideas) {
        var numbers = new HashMap<IdeaId, Integer>();
        ideas.forEach(entry -> numbers.put(entry.id(), numbers.size()));
        return numbers;
    }

    /** The idea's number. */
    int number(IdeaId idea) {
        return Objects.requireNonNull(numbers.get(idea), "An idea that is not among the evidence");
    }

    /** Decides all random draws: the same facts are always drawn with the same numbers. */
    long seed() {
        var seed = 0x9E3779B97F4A7C15L;
        for (var mark : new long[] {lastAnswer, lastRating, lastJudgement}) {
            seed = (seed ^ mark) * 0xBF58476D1CE4E5B9L;
            seed ^= seed >>> 29;
        }
        return seed;
    }
}
