package samskap.scoring.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import samskap.ideas.Catalogue.Entry;
import samskap.ideas.IdeaId;
import samskap.ideas.Status;
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
 * @param upTo how far the facts go
 * @param rows how many facts there were up to there before they were read; {@link #UNCOUNTED} where only new ones were
 * @param changes goes up whenever an answer is taken in
 */
record Evidence(
        List<Entry> ideas,
        Map<IdeaId, Integer> numbers,
        Answers answers,
        Comparisons chosen,
        Comparisons heldOut,
        Comparisons visitors,
        List<FactReader.Rated> ratings,
        Collection<JudgementStore.Judged> judgements,
        Map<IdeaId, Map<Factor, Estimate>> estimates,
        List<Segment> segments,
        Map<PersonId, Integer> members,
        Map<Criterion, Integer> weights,
        Watermark upTo,
        long rows,
        long changes) {

    static final long UNCOUNTED = -1;

    static Map<IdeaId, Integer> numbered(List<Entry> ideas) {
        var numbers = new HashMap<IdeaId, Integer>();
        ideas.forEach(entry -> numbers.put(entry.id(), numbers.size()));
        return numbers;
    }

    /** The idea's number. */
    int number(IdeaId idea) {
        return Objects.requireNonNull(numbers.get(idea), "An idea that is not among the evidence");
    }

    /** What scores depend on beside the facts. */
    Circumstances circumstances() {
        var stood = new LinkedHashMap<IdeaId, Status>();
        ideas.forEach(entry -> stood.put(entry.id(), entry.status()));
        return new Circumstances(stood, segments, members, weights);
    }

    /** Whether nothing has been said or changed between the other and this. */
    boolean isStill(Evidence other) {
        return changes == other.changes
                && upTo.equals(other.upTo)
                && ratings.equals(other.ratings)
                && List.copyOf(judgements).equals(List.copyOf(other.judgements))
                && ideas.equals(other.ideas)
                && segments.equals(other.segments)
                && members.equals(other.members)
                && estimates.equals(other.estimates)
                && weights.equals(other.weights);
    }
}
