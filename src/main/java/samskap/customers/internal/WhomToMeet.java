package samskap.customers.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import samskap.asking.Governor;
import samskap.asking.Spared;
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
    private static final int HELD_AGAINST = 50;

    /** So many times as many as are wanted are looked at, for some of them are not to be met now. */
    private static final int LOOKED_AT = 3;

    private static final Set<Spared> IN_PEACE = Set.of(Spared.NEVER, Spared.BLOCKED, Spared.LATELY);

    private final RhythmStore store;
    private final DimensionStore dimensions;
    private final MemberStore members;
    private final Governor governor;
    private final People people;

    WhomToMeet(RhythmStore store, DimensionStore dimensions, MemberStore members, Governor governor, People people) {
        this.store = store;
        this.dimensions = dimensions;
        this.members = members;
        this.governor = governor;
        this.people = people;
    }

    /** @param since whoever was met from that day on was met lately, and is not suggested */
    List<Suggestion> toMeet(Person colleague, LocalDate today, LocalDate since, int most) {
        var known = dimensions.shared();
        var looked = Math.multiplyExact(LOOKED_AT, most + 1);
        var search = new Search(start(colleague, today), since, looked);
        var found = Stream.of(ofLeastMet(known, search), nearest(colleague, known, search), others(search))
                .map(each -> each.limit(looked).toList())
                .toList();
        var welcome = welcome(found);
        return oneOfEachFirst(found.stream()
                        .map(some -> some.stream()
                                .filter(each -> welcome.contains(each.customer()))
                                .toList())
                        .toList())
                .limit(most)
                .toList();
    }

    /** Where to begin to look, who was met lately, and how many are looked at. */
    private record Search(long start, LocalDate since, int most) {

        /** Beginning somewhere in the order of the customers, and from its beginning where that was not enough. */
        private Stream<Candidate> around(LongFunction<List<Candidate>> from) {
            return LongStream.of(start, 0).boxed().flatMap(place -> from.apply(place).stream());
        }
    }

    private Stream<Suggestion> ofLeastMet(List<Dimension> known, Search search) {
        return LeastMet.of(known, store.metBySegment(search.since())).stream()
                .flatMap(segment -> of(known, segment, search)
                        .map(each -> new Suggestion(each.customer(), Why.SEGMENT, List.of(segment.name()), null)));
    }

    private Stream<Candidate> of(List<Dimension> known, Segment segment, Search search) {
        return known.stream()
                .filter(dimension -> dimension.segment(segment.id()).isPresent())
                .flatMap(dimension -> of(dimension.id(), segment.id(), search, search.most()));
    }

    private Stream<Candidate> of(int dimension, int segment, Search search, int most) {
        return search.around(from -> store.willing(dimension, segment, from, search.since(), most));
    }

    /** Those whose life is much like the colleague's, as both said, the nearest first. */
    private Stream<Suggestion> nearest(Person colleague, List<Dimension> known, Search search) {
        var own = members.shared(List.of(colleague.id())).getOrDefault(colleague.id(), Map.of());
        if (own.size() < NearestLife.ENOUGH) {
            return Stream.empty();
        }
        var near = own.entrySet().stream()
                .flatMap(each -> of(each.getKey(), each.getValue().segment(), search, HELD_AGAINST))
                .map(Candidate::customer)
                .distinct()
                .toList();
        return NearestLife.of(NearestLife.segments(own), near, members.shared(near)).stream()
                .map(each -> new Suggestion(each.customer(), Why.NEAREST, names(known, each.shared()), null));
    }

    private static List<String> names(List<Dimension> known, Set<Integer> segments) {
        return known.stream()
                .flatMap(dimension -> dimension.segments().stream())
                .filter(segment -> segments.contains(segment.id()))
                .map(Segment::name)
                .toList();
    }

    private Stream<Suggestion> others(Search search) {
        return search.around(from -> store.willing(from, search.since(), search.most()))
                .sorted(Comparator.comparing(Candidate::last, Comparator.nullsFirst(Comparator.naturalOrder())))
                .map(WhomToMeet::suggestion);
    }

    private static Suggestion suggestion(Candidate candidate) {
        var last = candidate.last();
        return new Suggestion(candidate.customer(), last == null ? Why.UNHEARD : Why.LONG_AGO, List.of(), last);
    }

    /** Those who are here and can be rung up: nobody is who wants no asks, had one lately, or can't take part. */
    private Set<PersonId> welcome(List<List<Suggestion>> found) {
        var ids = found.stream().flatMap(List::stream).map(Suggestion::customer).collect(Collectors.toSet());
        var here = people.find(ids);
        ids.removeIf(id -> !here.containsKey(id) || here.get(id).isStaff());
        var spared = governor.reach(ids).spared();
        IN_PEACE.forEach(why -> ids.removeAll(Set.copyOf(spared.getOrDefault(why, List.of()))));
        return ids;
    }

    /** The first for each kind of reason, then the last kind on, then the others, everybody once. */
    private static Stream<Suggestion> oneOfEachFirst(List<List<Suggestion>> found) {
        var seen = new HashSet<PersonId>();
        return Stream.of(
                        found.stream().flatMap(some -> some.stream().limit(1)),
                        found.getLast().stream(),
                        found.stream().flatMap(List::stream))
                .flatMap(Function.identity())
                .filter(each -> seen.add(each.customer()));
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
