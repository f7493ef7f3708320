package samskap.scoring.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Component;
import samskap.ideas.Catalogue;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;
import samskap.scoring.Estimates;
import samskap.scoring.ScoringSettings;
import samskap.scoring.Segment;
import samskap.scoring.Segments;
import samskap.scoring.internal.AnswerLog.Part;
import samskap.value.pairwise.Answers;
import samskap.value.pairwise.Comparisons;
import samskap.value.pairwise.Population;
import samskap.value.pairwise.Ratings;

/** Gathers the evidence. Answers are many, so only new ones are read; used by one thread. */
@Component
class EvidenceReader {

    private final FactReader facts;
    private final Catalogue catalogue;
    private final Segments segments;
    private final Estimates estimates;
    private final ScoringSettings settings;
    private AnswerLog people = new AnswerLog();
    private AnswerLog visitors = new AnswerLog();

    EvidenceReader(
            FactReader facts, Catalogue catalogue, Segments segments, Estimates estimates, ScoringSettings settings) {
        this.facts = facts;
        this.catalogue = catalogue;
        this.segments = segments;
        this.estimates = estimates;
        this.settings = settings;
    }

    /** Reads everything again. */
    Evidence readAfresh() {
        people = new AnswerLog();
        visitors = new AnswerLog();
        return read();
    }

    Evidence read() {
        // First how far it goes, then the facts: what comes in between is taken in too, and again the next time.
        var lastRating = facts.lastRating();
        var lastJudgement = facts.lastJudgement();
        facts.readInto(people, false);
        facts.readInto(visitors, true);
        var entries = catalogue.everyEntry();
        var numbers = Evidence.numbered(entries);
        var kinds = segments.all();
        var members = segments.members();
        var segmentOf = segmentOf(kinds, members);
        var ratings = facts.ratings().stream()
                .filter(rated -> numbers.containsKey(rated.idea()))
                .toList();
        return new Evidence(
                entries,
                numbers,
                new Answers(
                        people.comparisons(Part.ALL, numbers, kinds.size(), segmentOf),
                        ratings(ratings, numbers, kinds.size(), segmentOf),
                        population(kinds)),
                people.comparisons(Part.CHOSEN, numbers, kinds.size(), segmentOf),
                people.comparisons(Part.HELD_OUT, numbers, kinds.size(), segmentOf),
                visitors.comparisons(Part.ALL, numbers, 0, person -> Comparisons.NO_SEGMENT),
                ratings,
                facts.judgements(),
                estimates.all(),
                kinds,
                members,
                settings.weights(),
                Math.max(people.last(), visitors.last()),
                lastRating,
                lastJudgement);
    }

    private static Population population(List<Segment> kinds) {
        return kinds.isEmpty()
                ? Population.undivided()
                : Population.of(kinds.stream().mapToDouble(Segment::share).toArray());
    }

    /** Segments are numbered as they stand in the list. */
    private static ToIntFunction<PersonId> segmentOf(List<Segment> kinds, Map<PersonId, Integer> members) {
        var numbers = new HashMap<Integer, Integer>();
        kinds.forEach(kind -> numbers.put(kind.id(), numbers.size()));
        return person -> {
            var segment = members.get(person);
            return segment == null ? Comparisons.NO_SEGMENT : numbers.getOrDefault(segment, Comparisons.NO_SEGMENT);
        };
    }

    private static Ratings ratings(
            List<FactReader.Rated> rated, Map<IdeaId, Integer> numbers, int kinds, ToIntFunction<PersonId> segmentOf) {
        var builder = Ratings.of(numbers.size(), kinds);
        var raters = new HashMap<PersonId, Integer>();
        for (var one : rated) {
            raters.putIfAbsent(one.person(), raters.size());
            builder.add(
                    Objects.requireNonNull(raters.get(one.person())),
                    Objects.requireNonNull(numbers.get(one.idea())),
                    one.rating(),
                    segmentOf.applyAsInt(one.person()));
        }
        return builder.build();
    }
}
