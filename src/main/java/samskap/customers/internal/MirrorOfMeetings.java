package samskap.customers.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import samskap.customers.Dimension;
import samskap.customers.Mirror;
import samskap.customers.Reflection;
import samskap.customers.Reflection.Line;
import samskap.identity.Person;
import samskap.shared.text.TimeAgo;

@Service
class MirrorOfMeetings implements Mirror {

    private final DimensionStore dimensions;
    private final MirrorStore store;
    private final Clock clock;

    MirrorOfMeetings(DimensionStore dimensions, MirrorStore store, Clock clock) {
        this.dimensions = dimensions;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public List<Reflection> reflections(Person colleague) {
        colleague.requireStaff();
        // Looked at before and after a meeting, counts that go on each day would tell whom it was with.
        var until = LocalDate.ofInstant(clock.instant(), TimeAgo.HOME).withDayOfMonth(1);
        var since = until.minusDays(DAYS);
        var met = store.met(since, until);
        var colleagues = store.colleagues(since, until);
        return dimensions.all().stream()
                .map(dimension -> reflection(dimension, met, colleagues))
                .toList();
    }

    /** @param all how many people of each segment, by its number */
    record Counted(int total, Map<Integer, Integer> all) {

        /** How many of each of the dimension's segments, and then how many of none. */
        List<Integer> in(Dimension dimension) {
            var of = dimension.segments().stream()
                    .map(segment -> all.getOrDefault(segment.id(), 0))
                    .toList();
            var said = of.stream().mapToInt(Integer::intValue).sum();
            return Stream.concat(of.stream(), Stream.of(total - said)).toList();
        }
    }

    private static Reflection reflection(Dimension dimension, Counted met, Counted colleagues) {
        var metTold = told(met.in(dimension));
        var colleaguesTold = told(colleagues.in(dimension));
        var lines = new ArrayList<Line>();
        for (var place = 0; place < dimension.segments().size(); place++) {
            var segment = dimension.segments().get(place);
            lines.add(
                    new Line(segment.name(), segment.share(), metTold.get(place), inFives(colleaguesTold.get(place))));
        }
        lines.add(new Line(null, null, metTold.getLast(), inFives(colleaguesTold.getLast())));
        return new Reflection(dimension.name(), lines);
    }

    /** Where all who said it said the same, a count of nobody elsewhere would tell it of each of them. */
    private static List<@Nullable Integer> told(List<Integer> counts) {
        var said = counts.subList(0, counts.size() - 1);
        return said.stream().filter(people -> people > 0).count() < 2
                ? Collections.nCopies(counts.size(), null)
                : Suppression.of(counts);
    }

    /** Colleagues are few and know each other: nobody sees that one more has said where they belong. */
    private static @Nullable Integer inFives(@Nullable Integer people) {
        return people == null ? null : people - people % FEWEST;
    }
}
