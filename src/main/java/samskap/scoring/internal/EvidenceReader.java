package samskap.scoring.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import samskap.ideas.Catalogue;
import samskap.ideas.Catalogue.Entry;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;
import samskap.scoring.Criterion;
import samskap.scoring.Estimates;
import samskap.scoring.ScoringSettings;
import samskap.scoring.Segment;
import samskap.scoring.Segments;
import samskap.scoring.internal.AnswerLog.Part;
import samskap.value.pairwise.Answers;
import samskap.value.pairwise.Population;
import samskap.value.pairwise.Ratings;

/** Gathers the evidence. Answers are many, so only new ones are read; used by one thread. */
@Component
class EvidenceReader {

    private final FactReader facts;
    private final JudgementStore judgements;
    private final Catalogue catalogue;
    private final Segments segments;
    private final Estimates estimates;
    private final ScoringSettings settings;
    private AnswerLog people = new AnswerLog();
    private AnswerLog visitors = new AnswerLog();

    EvidenceReader(
            FactReader facts,
            JudgementStore judgements,
            Catalogue catalogue,
            Segments segments,
            Estimates estimates,
            ScoringSettings settings) {
        this.facts = facts;
        this.judgements = judgements;
        this.catalogue = catalogue;
        this.segments = segments;
        this.estimates = estimates;
        this.settings = settings;
    }

    /** Reads everything again. */
    Evidence readAfresh() {
        people = new AnswerLog();
        visitors = new AnswerLog();
        var upTo = facts.watermark();
        return read(upTo, facts.rows(upTo));
    }

    Evidence read() {
        return read(facts.watermark(), Evidence.UNCOUNTED);
    }

    /** First how far it goes, then the facts up to there: what comes in between is taken in the next time. */
    private Evidence read(Watermark upTo, long rows) {
        facts.readInto(people, false, upTo);
        facts.readInto(visitors, true, upTo);
        return gathered(
                people,
                visitors,
                upTo,
                rows,
                catalogue.everyEntry(),
                segments.all(),
                segments.members(),
                settings.weights());
    }

    /** Reads what scores followed from that were computed earlier; ideas that are gone since are missing. */
    Evidence readAgain(Watermark upTo, Circumstances then) {
        var rows = facts.rows(upTo);
        var known = new AnswerLog();
        var unknown = new AnswerLog();
        facts.readInto(known, false, upTo);
        facts.readInto(unknown, true, upTo);
        return gathered(known, unknown, upTo, rows, entries(then), then.segments(), then.members(), then.weights());
    }

    private List<Entry> entries(Circumstances then) {
        var now = new HashMap<IdeaId, Entry>();
        catalogue.everyEntry().forEach(entry -> now.put(entry.id(), entry));
        var entries = new ArrayList<Entry>();
        then.ideas().forEach((id, stood) -> {
            var entry = now.get(id);
            if (entry != null) {
                entries.add(entry.standing(stood));
            }
        });
        return entries;
    }

    private Evidence gathered(
            AnswerLog known,
            AnswerLog unknown,
            Watermark upTo,
            long rows,
            List<Entry> entries,
            List<Segment> kinds,
            Map<PersonId, Integer> members,
            Map<Criterion, Integer> weights) {
        var numbers = Evidence.numbered(entries);
        var numbering = Numbering.of(numbers, IdeaId::value);
        var segmentOf = segmentOf(kinds, members);
        var ratings = facts.ratings(upTo).stream()
                .filter(rated -> numbers.containsKey(rated.idea()))
                .toList();
        return new Evidence(
                entries,
                numbers,
                new Answers(
                        known.comparisons(Part.ALL, numbering, kinds.size(), segmentOf),
                        ratings(ratings, numbers, kinds.size(), segmentOf),
                        population(kinds)),
                known.comparisons(Part.CHOSEN, numbering, kinds.size(), segmentOf),
                known.comparisons(Part.HELD_OUT, numbering, kinds.size(), segmentOf),
                unknown.comparisons(Part.ALL, numbering, 0, Numbering.none()),
                ratings,
                lastOf(judgements.judgements(upTo)),
                estimates.all(),
                kinds,
                members,
                weights,
                upTo,
                rows,
                known.changes() + unknown.changes());
    }

    /** Whoever judges an idea in two panels has one opinion of it, the later one. */
    private static List<JudgementStore.Judged> lastOf(Collection<JudgementStore.Judged> judgements) {
        return judgements.stream()
                .collect(Collectors.toMap(
                        judged -> List.of(judged.judge(), judged.idea()),
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparingLong(JudgementStore.Judged::id)),
                        LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private static Population population(List<Segment> kinds) {
        return kinds.isEmpty()
                ? Population.undivided()
                : Population.of(kinds.stream().mapToDouble(Segment::share).toArray());
    }

    /** Segments are numbered as they stand in the list. */
    private static Numbering segmentOf(List<Segment> kinds, Map<PersonId, Integer> members) {
        var numbers = new HashMap<Integer, Integer>();
        kinds.forEach(kind -> numbers.put(kind.id(), numbers.size()));
        var known = new HashMap<PersonId, Integer>();
        members.forEach((person, segment) -> known.put(person, numbers.getOrDefault(segment, Numbering.NONE)));
        return Numbering.of(known, PersonId::value);
    }

    private static Ratings ratings(
            List<FactReader.Rated> rated, Map<IdeaId, Integer> numbers, int kinds, Numbering segmentOf) {
        var builder = Ratings.of(numbers.size(), kinds);
        var raters = new HashMap<PersonId, Integer>();
        for (var one : rated) {
            raters.putIfAbsent(one.person(), raters.size());
            builder.add(
                    Objects.requireNonNull(raters.get(one.person())),
                    Objects.requireNonNull(numbers.get(one.idea())),
                    one.rating(),
                    segmentOf.of(one.person().value()));
        }
        return builder.build();
    }
}
