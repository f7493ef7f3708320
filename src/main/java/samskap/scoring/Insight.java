package samskap.scoring;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import samskap.identity.PersonId;

/**
 * Everything behind an idea's value.
 *
 * @param basis what all this was computed from
 * @param worth the value itself
 * @param posteriors what is known on each criterion
 * @param bySegment what each segment prefers it to: the part of all ideas, with how many answers
 * @param ratings each judge's ratings, by criterion
 * @param severity how far each of those judges is from the others, in points, by criterion
 * @param meanUsefulness customers' mean rating, 1 to 7; null when nobody has rated
 * @param first the weights with which it comes first; null when it does with no sensible ones, and for whoever may not
 *     see all that it is first among
 * @param blind whether the viewer still judges the idea: then neither its value nor what the panel says is in here
 */
public record Insight(
        Basis basis,
        Worth worth,
        Map<Criterion, Posterior> posteriors,
        List<OfSegment> bySegment,
        List<OfJudge> ratings,
        Map<Criterion, Map<PersonId, Double>> severity,
        @Nullable Double meanUsefulness,
        @Nullable First first,
        boolean blind) {

    /** The same where the idea stands among some of the ideas only. */
    public Insight among(Worth standing) {
        return new Insight(basis, standing, posteriors, bySegment, ratings, severity, meanUsefulness, null, blind);
    }

    /** Only what whoever judges the idea may know: what customers say. */
    public Insight unjudged() {
        var known = new EnumMap<Criterion, Posterior>(Criterion.class);
        posteriors.forEach((criterion, posterior) -> {
            if (!criterion.isPanels()) {
                known.put(criterion, posterior);
            }
        });
        return new Insight(basis, worth.unjudged(), known, bySegment, List.of(), Map.of(), meanUsefulness, null, true);
    }

    /**
     * When an idea comes first, over all sensible weights around those that the owners have agreed on.
     *
     * @param probability how often it does, 0 to 1
     * @param weights the mean of the weights with which it does (SMAA's central weights), of 100; criteria that nothing
     *     is known about are missing
     */
    public record First(double probability, Map<Criterion, Integer> weights) {}

    /**
     * What is known on a criterion, on the criterion's own scale: the part of all ideas that it is preferred to (0 to
     * 1), or the panel's points (1 to 7).
     *
     * @param density how likely each of the evenly spaced places of the scale is, the highest being 1
     * @param raw the plain mean of what was said, null for preference: under chosen pairs a raw win rate misleads
     */
    public record Posterior(
            Interval interval,
            List<Double> density,
            @Nullable Double raw,
            int evidence) {}

    public record OfSegment(Segment segment, int comparisons, Interval preferred) {}

    public record OfJudge(PersonId judge, Judgement judgement) {}
}
