package samskap.customers.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import samskap.customers.Dimension;
import samskap.customers.Dimension.Segment;
import samskap.customers.Suggestion;
import samskap.customers.Suggestion.Why;
import samskap.customers.internal.RhythmStore.Candidate;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;

/** Finds customers whom it would be good for a colleague to meet, each for a reason that can be said in a few words. */
@Component
class WhomToMeet {

    /** So many of each segment are held against a colleague's own life: enough to find one, and read in a moment. */
    private static final int LOOKED_AT = 50;

    private final RhythmStore store;
    private final DimensionStore dimensions;
    private final MemberStore members;
    private final People people;

    WhomToMeet(RhythmStore store, DimensionStore dimensions, MemberStore members, People people) {
        this.store = store;
        this.dimensions = dimensions;
        this.members = members;
        this.people = people;
    }

    /** @param since whoever was met from that day on was met lately, and is not suggested */
    List<Suggestion> toMeet(Person colleague, LocalDate today, LocalDate since, int most) {
        var start = start(colleague, today);
        var known = dimensions.all();
        var ofLeastMet = LeastMet.of(known, store.metBySegment(since)).stream()
                .flatMap(segment -> of(known, segment, start, since, most))
                .toList();
        var nearest = nearest(colleague, known, start, since);
        var others = around(start, from -> store.willing(from, since, most + 1))
                .sorted(Comparator.comparing(Candidate::last, Comparator.nullsFirst(Comparator.naturalOrder())))
                .map(WhomToMeet::suggestion)
                .toList();
        return choose(ofLeastMet, nearest, others)
                .filter(this::isHere)
                .limit(most)
                .toList();
    }

    private Stream<Suggestion> of(List<Dimension> known, Segment segment, long start, LocalDate since, int most) {
        return known.stream()
                .filter(dimension -> dimension.segment(segment.id()).isPresent())
                .flatMap(dimension ->
                        around(start, from -> store.willing(dimension.id(), segment.id(), from, since, most)))
                .map(each -> new Suggestion(each.customer(), Why.SEGMENT, List.of(segment.name()), null));
    }

    /** Somebody whose life is much like the colleague's, as both said; empty when nobody's is. */
    private List<Suggestion> nearest(Person colleague, List<Dimension> known, long start, LocalDate since) {
        var own = members.of(colleague.id());
        if (own.size() < NearestLife.ENOUGH) {
            return List.of();
        }
        var near = own.entrySet().stream()
                .flatMap(each -> around(
                        start,
                        from -> store.willing(each.getKey(), each.getValue().segment(), from, since, LOOKED_AT)))
                .map(Candidate::customer)
                .distinct()
                .toList();
        return NearestLife.of(NearestLife.segments(own), near, members.of(near)).stream()
                .map(each -> new Suggestion(each.customer(), Why.NEAREST, names(known, each.shared()), null))
                .toList();
    }

    private static List<String> names(List<Dimension> known, Set<Integer> segments) {
        return known.stream()
                .flatMap(dimension -> dimension.segments().stream())
                .filter(segment -> segments.contains(segment.id()))
                .map(Segment::name)
                .toList();
    }

    /** Beginning somewhere in the order of the customers, and then from its beginning. */
    private static Stream<Candidate> around(long start, LongFunction<List<Candidate>> from) {
        return Stream.concat(from.apply(start).stream(), from.apply(0).stream());
    }

    /** One of the segment that is met least, one whose life is near, then others, each once. */
    private static Stream<Suggestion> choose(
            List<Suggestion> ofLeastMet, List<Suggestion> nearest, List<Suggestion> others) {
        var seen = new HashSet<PersonId>();
        return Stream.of(
                        ofLeastMet.stream().limit(1),
                        nearest.stream(),
                        others.stream(),
                        ofLeastMet.stream().skip(1))
                .flatMap(Function.identity())
                .filter(each -> seen.add(each.customer()));
    }

    private boolean isHere(Suggestion suggestion) {
        return people.find(suggestion.customer())
                .filter(person -> !person.isStaff())
                .isPresent();
    }

    private static Suggestion suggestion(Candidate candidate) {
        var last = candidate.last();
        return new Suggestion(candidate.customer(), last == null ? Why.UNHEARD : Why.LONG_AGO, List.of(), last);
    }

    /**
     * Where this colleague begins to look this week: another place than most others do, so that not everybody rings the
     * same customer, and the same one all week.
     */
    private long start(Person colleague, LocalDate today) {
        var week = ChronoUnit.WEEKS.between(LocalDate.EPOCH, today);
        var last = store.last();
        return last == 0
                ? 0
                : Math.floorMod(Objects.hash(colleague.id().value(), week) * 0x9E3779B97F4A7C15L, last) + 1;
    }
}
