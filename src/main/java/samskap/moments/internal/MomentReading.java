package samskap.moments.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;
import samskap.moderation.Cause;
import samskap.moments.Moment;
import samskap.moments.Moment.Righted;
import samskap.moments.Moment.Said;
import samskap.moments.MomentId;
import samskap.moments.MomentQuery;
import samskap.moments.Place;
import samskap.moments.PlaceId;
import samskap.moments.Question;
import samskap.moments.ThemeId;
import samskap.pictures.Picture;
import samskap.pictures.Pictures;
import samskap.shared.Cursor;
import samskap.shared.Slice;
import samskap.shared.Sql;

/** Reads moments with what was said to them and done about them, along the index of their list. */
@Repository
class MomentReading {

    private static final String UNREAD = """
            EXISTS (SELECT 1 FROM moments_said s WHERE s.moment_id = m.id AND s.by_staff
                    AND s.id > COALESCE(m.read_said, 0))\
            """;
    private static final String SELECT = "SELECT m.*, " + UNREAD + " AS unread FROM moments_moment m ";
    private static final String LATEST = " ORDER BY m.id DESC LIMIT :most";

    private final JdbcClient jdbc;
    private final PlaceStore places;
    private final Pictures pictures;
    private final SaidStore since;

    MomentReading(JdbcClient jdbc, PlaceStore places, Pictures pictures, SaidStore since) {
        this.jdbc = jdbc;
        this.places = places;
        this.pictures = pictures;
        this.since = since;
    }

    /** What the moments of one page have beside their rows, by their numbers. */
    private record Rest(
            Map<PlaceId, Place> places,
            Map<Long, List<Picture>> pictures,
            Map<Long, List<Said>> said,
            Map<Long, List<Righted>> righted) {}

    Slice<Moment> page(MomentQuery query, @Nullable Cursor after, int size) {
        var found = jdbc.sql(SELECT + "WHERE m.state = :state AND m.id < :before" + conditions(query) + LATEST)
                .param("state", query.state().name())
                .param("before", after == null ? Long.MAX_VALUE : after.id())
                .param("place", query.place() == null ? 0 : query.place().value())
                .param("stage", query.stage() == null ? 0 : query.stage())
                .param("well", Boolean.TRUE.equals(query.well()))
                .param("theme", query.theme() == null ? 0 : query.theme().value())
                .param("most", size + 1)
                .query((row, n) -> row.getLong("id"))
                .list();
        return slice(found, size);
    }

    private static String conditions(MomentQuery query) {
        return (query.place() == null ? "" : " AND m.place_id = :place")
                + (query.stage() == null
                        ? ""
                        : " AND m.place_id IN (SELECT id FROM moments_place WHERE stage_id = :stage)")
                + (query.well() == null ? "" : " AND m.is_well = :well")
                + (query.theme() == null ? "" : " AND m.theme_id = :theme");
    }

    Slice<Moment> of(PersonId teller, @Nullable Cursor after, int size) {
        var found = jdbc.sql(
                        "SELECT m.id FROM moments_moment m WHERE m.teller_id = :teller AND m.id < :before" + LATEST)
                .param("teller", teller.value())
                .param("before", after == null ? Long.MAX_VALUE : after.id())
                .param("most", size + 1)
                .query((row, n) -> row.getLong("id"))
                .list();
        return slice(found, size);
    }

    /** Of one teller, what is shown. */
    List<Moment> shownBy(PersonId teller, int most) {
        return find(
                jdbc.sql("SELECT m.id FROM moments_moment m WHERE m.teller_id = :teller AND m.state = 'SHOWN'" + LATEST)
                        .param("teller", teller.value())
                        .param("most", most)
                        .query((row, n) -> row.getLong("id"))
                        .list());
    }

    /** Of those who are known or agreed, what they told in words since then and is shown; latest first. */
    List<Moment> namedSince(Instant since, int most) {
        return find(jdbc.sql("""
                        SELECT m.id FROM moments_moment m
                        WHERE m.state = 'SHOWN' AND m.told_at > :since
                          AND (m.teller_id IS NOT NULL OR m.noted_by IS NOT NULL)
                          AND (m.words <> '' OR m.just_before <> '' OR m.expected <> '' OR m.better <> '')
                        ORDER BY m.told_at DESC, m.id DESC LIMIT :most
                        """)
                .param("since", Sql.at(since))
                .param("most", most)
                .query((row, n) -> row.getLong("id"))
                .list());
    }

    /** What is shown and waits for a word, told longest ago first. */
    List<Moment> waitingLongest(int most) {
        var found = jdbc.sql(
                        "SELECT m.id FROM moments_moment m WHERE m.state = 'SHOWN' AND m.teller_id IS NOT NULL AND "
                                + TellersWait.UNANSWERED + " ORDER BY m.told_at, m.id LIMIT :most")
                .param("most", most)
                .query((row, n) -> row.getLong("id"))
                .list();
        return find(found).stream()
                .sorted(Comparator.comparing(Moment::toldAt)
                        .thenComparing(moment -> moment.id().value()))
                .toList();
    }

    private Slice<Moment> slice(List<Long> ids, int size) {
        return Slice.of(
                find(ids), size, last -> new Cursor(last.id().value(), last.id().value()));
    }

    long count(Moment.State state) {
        return jdbc.sql("SELECT COUNT(*) FROM moments_moment WHERE state = :state")
                .param("state", state.name())
                .query(Long.class)
                .single();
    }

    long unread(PersonId teller) {
        return jdbc.sql("SELECT COUNT(*) FROM moments_moment m WHERE m.teller_id = :teller AND " + UNREAD)
                .param("teller", teller.value())
                .query(Long.class)
                .single();
    }

    boolean any(PersonId teller) {
        return jdbc.sql("SELECT 1 FROM moments_moment WHERE teller_id = :teller LIMIT 1")
                .param("teller", teller.value())
                .query(Long.class)
                .optional()
                .isPresent();
    }

    /** Those with these ids, latest first. */
    List<Moment> find(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var rest = new Rest(
                places.all().stream().collect(Collectors.toMap(Place::id, Function.identity())),
                pictures.of(MomentId.PICTURED, ids),
                since.said(ids),
                since.righted(ids));
        return jdbc.sql(SELECT + "WHERE m.id IN (:ids) ORDER BY m.id DESC")
                .param("ids", ids)
                .query((row, n) -> moment(row, rest))
                .list();
    }

    private static Moment moment(ResultSet row, Rest rest) throws SQLException {
        var id = row.getLong("id");
        var held = row.getString("held_cause");
        var idea = Sql.longOrNull(row, "idea_id");
        var theme = Sql.longOrNull(row, "theme_id");
        return new Moment(
                new MomentId(id),
                Objects.requireNonNull(rest.places().get(new PlaceId(row.getLong("place_id")))),
                row.getBoolean("is_well"),
                row.getString("words"),
                answers(row),
                row.getString("told_name"),
                person(row, "teller_id"),
                person(row, "noted_by"),
                Sql.instant(row, "happened_at"),
                Sql.instant(row, "told_at"),
                Moment.State.valueOf(row.getString("state")),
                held == null ? null : Cause.valueOf(held),
                rest.pictures().getOrDefault(id, List.of()),
                rest.said().getOrDefault(id, List.of()),
                rest.righted().getOrDefault(id, List.of()),
                idea == null ? null : new IdeaId(idea),
                theme == null ? null : new ThemeId(theme),
                row.getBoolean("unread"));
    }

    private static Map<Question, String> answers(ResultSet row) throws SQLException {
        var answers = new EnumMap<Question, String>(Question.class);
        for (var question : Question.values()) {
            var words = row.getString(MomentStore.column(question));
            if (!words.isEmpty()) {
                answers.put(question, words);
            }
        }
        return answers;
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = Sql.longOrNull(row, column);
        return id == null ? null : new PersonId(id);
    }
}
