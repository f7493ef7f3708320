package samskap.moments.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.moments.Moment;
import samskap.moments.MomentFigures;
import samskap.moments.MomentId;
import samskap.moments.PlaceId;
import samskap.moments.Tally;
import samskap.shared.Sql;

/**
 * Counts along {@code moments_moment_when}, which has all that is counted: no moment is opened for it. What is told
 * comes in that index's order, so that nothing is sorted.
 */
@Repository
class PlaceFigures implements MomentFigures {

    /** Named for each place, so that only what happened since then is read, whatever lies before it. */
    static final String WEEKS = """
            SELECT place_id, FLOOR(TIMESTAMPDIFF(SECOND, :from, happened_at) / :week) AS week_number, is_well, COUNT(*) AS moments
            FROM moments_moment
            WHERE place_id IN (:places) AND state = 'SHOWN' AND happened_at >= :from AND happened_at < :until
            GROUP BY place_id, week_number, is_well
            """;

    static final String BETWEEN = """
            SELECT COALESCE(SUM(is_well), 0) AS well, COUNT(*) AS moments FROM moments_moment
            WHERE place_id IN (:places) AND state = 'SHOWN' AND happened_at >= :from AND happened_at < :until
            """;

    static final String TOLD = """
            SELECT id FROM moments_moment
            WHERE place_id = :place AND state = 'SHOWN' AND happened_at >= :from AND happened_at < :until AND words <> ''
            ORDER BY happened_at DESC, is_well DESC, id DESC LIMIT :most
            """;

    static final String UNANSWERED = """
            SELECT m.id FROM moments_moment m
            WHERE m.place_id = :place AND m.state = 'SHOWN' AND m.happened_at >= :from
              AND m.is_well = FALSE AND m.teller_id IS NOT NULL AND m.idea_id IS NULL
              AND NOT EXISTS (SELECT 1 FROM moments_said s WHERE s.moment_id = m.id AND s.by_staff)
              AND NOT EXISTS (SELECT 1 FROM moments_righted r WHERE r.moment_id = m.id)
            ORDER BY m.happened_at, m.is_well, m.id LIMIT :most
            """;

    private static final int SECONDS_OF_A_WEEK = DAYS * 24 * 60 * 60;

    /** Later than anything that a moment may say of itself. */
    private static final Instant AT_LAST = Instant.parse("9999-01-01T00:00:00Z");

    private final JdbcClient jdbc;
    private final PlaceStore places;
    private final MomentReading reading;

    PlaceFigures(JdbcClient jdbc, PlaceStore places, MomentReading reading) {
        this.jdbc = jdbc;
        this.places = places;
        this.reading = reading;
    }

    @Override
    public Map<PlaceId, List<Tally>> weeks(Instant from, int weeks) {
        var all = places.ids();
        var found = new HashMap<PlaceId, List<Tally>>();
        if (!all.isEmpty()) {
            jdbc.sql(WEEKS)
                    .param("places", all)
                    .param("from", Sql.at(from))
                    .param("until", Sql.at(from.plusSeconds((long) weeks * SECONDS_OF_A_WEEK)))
                    .param("week", SECONDS_OF_A_WEEK)
                    .query(row -> {
                        var place = new PlaceId(row.getLong("place_id"));
                        var tallies = found.computeIfAbsent(
                                place, any -> new ArrayList<>(Collections.nCopies(weeks, Tally.NONE)));
                        var week = row.getInt("week_number");
                        tallies.set(week, tallies.get(week).plus(row.getBoolean("is_well"), row.getInt("moments")));
                    });
        }
        return found;
    }

    @Override
    public Tally between(Set<PlaceId> some, Instant from, Instant until) {
        if (some.isEmpty()) {
            return Tally.NONE;
        }
        return jdbc.sql(BETWEEN)
                .param("places", numbers(some))
                .param("from", Sql.at(from))
                .param("until", Sql.at(until))
                .query((row, n) -> new Tally(row.getInt("well"), row.getInt("moments") - row.getInt("well")))
                .single();
    }

    @Override
    public Map<PlaceId, Set<IdeaId>> ideas() {
        var found = new HashMap<PlaceId, Set<IdeaId>>();
        jdbc.sql("""
                        SELECT DISTINCT place_id, idea_id FROM moments_moment
                        WHERE idea_id IS NOT NULL AND state = 'SHOWN'
                        """).query(row -> {
            found.computeIfAbsent(new PlaceId(row.getLong("place_id")), any -> new HashSet<>())
                    .add(new IdeaId(row.getLong("idea_id")));
        });
        return found;
    }

    @Override
    public Map<PlaceId, Moment> latest(Person colleague, Set<PlaceId> some, Instant from) {
        colleague.requireStaff();
        var ids = each(some, place -> told(place, from, AT_LAST, 1));
        return reading.find(ids).stream()
                .collect(Collectors.toMap(moment -> moment.place().id(), Function.identity()));
    }

    @Override
    public List<Moment> told(Person colleague, Set<PlaceId> some, Instant from, Instant until, int most) {
        colleague.requireStaff();
        return first(each(some, place -> told(place, from, until, most)), Moment.BY_TIME.reversed(), most);
    }

    private List<Long> told(PlaceId place, Instant from, Instant until, int most) {
        return jdbc.sql(TOLD)
                .param("place", place.value())
                .param("from", Sql.at(from))
                .param("until", Sql.at(until))
                .param("most", most)
                .query((row, n) -> row.getLong("id"))
                .list();
    }

    @Override
    public List<Moment> unanswered(Person colleague, Set<PlaceId> some, Instant from, int most) {
        colleague.requireStaff();
        return first(each(some, place -> unanswered(place, from, most)), Moment.BY_TIME, most);
    }

    private List<Long> unanswered(PlaceId place, Instant from, int most) {
        return jdbc.sql(UNANSWERED)
                .param("place", place.value())
                .param("from", Sql.at(from))
                .param("most", most)
                .query((row, n) -> row.getLong("id"))
                .list();
    }

    @Override
    public List<Moment> shown(Person colleague, Collection<MomentId> ids) {
        colleague.requireStaff();
        return reading.find(ids.stream().map(MomentId::value).toList()).stream()
                .filter(moment -> moment.state() == Moment.State.SHOWN)
                .sorted(Comparator.comparingLong((Moment moment) -> moment.id().value())
                        .reversed())
                .toList();
    }

    /** Place by place, so that each is read along the index and no further than it has to be. */
    private static List<Long> each(Set<PlaceId> some, Function<PlaceId, List<Long>> ids) {
        return some.stream().map(ids).flatMap(List::stream).toList();
    }

    private List<Moment> first(Collection<Long> ids, Comparator<Moment> order, int most) {
        return reading.find(ids).stream().sorted(order).limit(most).toList();
    }

    private static Set<Long> numbers(Set<PlaceId> some) {
        return some.stream().map(PlaceId::value).collect(Collectors.toSet());
    }
}
