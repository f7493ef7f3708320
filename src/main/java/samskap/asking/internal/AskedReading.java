package samskap.asking.internal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.asking.AskId;
import samskap.asking.Asked;
import samskap.identity.PersonId;
import samskap.shared.Cursor;
import samskap.shared.Slice;
import samskap.shared.Sql;

/** Reads what was asked page by page. */
@Repository
class AskedReading {

    private static final String UNREAD = """
            EXISTS (SELECT 1 FROM asking_said s WHERE s.asked_id = d.id AND s.by_staff
                    AND (d.read_at IS NULL OR s.said_at > d.read_at))\
            """;

    private final JdbcClient jdbc;
    private final AskedStore store;

    AskedReading(JdbcClient jdbc, AskedStore store) {
        this.jdbc = jdbc;
        this.store = store;
    }

    /** A row's number, and what a page is ordered by. */
    private record Place(long id, double key) {}

    /** What has reached the person by now, latest first. */
    Slice<Asked> of(PersonId person, Instant now, @Nullable Cursor after, int size) {
        return slice(
                jdbc.sql("""
                                SELECT id, id AS place FROM asking_asked
                                WHERE person_id = :person AND asked_at <= :now AND id < :before
                                ORDER BY id DESC LIMIT :most
                                """)
                        .param("person", person.value())
                        .param("now", Sql.at(now))
                        .param("before", after == null ? Long.MAX_VALUE : after.id())
                        .param("most", size + 1)
                        .query((row, n) -> new Place(row.getLong("id"), row.getDouble("place")))
                        .list(),
                size);
    }

    /** Stories before taps, each the latest first. */
    Slice<Asked> answersTo(AskId ask, @Nullable Cursor after, int size) {
        return slice(
                jdbc.sql("""
                                SELECT id, words <> '' AS place FROM asking_asked
                                WHERE ask_id = :ask AND answered_at IS NOT NULL
                                  AND (:start OR (words <> '') < :place OR (words <> '') = :place AND id < :id)
                                ORDER BY place DESC, id DESC LIMIT :most
                                """)
                        .param("ask", ask.value())
                        .param("start", after == null)
                        .param("place", after == null ? 1 : (int) after.key())
                        .param("id", after == null ? 0 : after.id())
                        .param("most", size + 1)
                        .query((row, n) -> new Place(row.getLong("id"), row.getDouble("place")))
                        .list(),
                size);
    }

    private Slice<Asked> slice(List<Place> places, int size) {
        var page = Slice.of(places, size, last -> new Cursor(last.key(), last.id()));
        return new Slice<>(store.find(page.items().stream().map(Place::id).toList()), page.next());
    }

    boolean any(PersonId person, Instant now) {
        return jdbc.sql("SELECT 1 FROM asking_asked WHERE person_id = :person AND asked_at <= :now LIMIT 1")
                .param("person", person.value())
                .param("now", Sql.at(now))
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    long fresh(PersonId person, Instant now) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM asking_asked d JOIN asking_ask a ON a.id = d.ask_id
                        WHERE d.person_id = :person AND d.asked_at <= :now
                          AND (d.answered_at IS NULL AND a.ended_at IS NULL OR %s)
                        """.formatted(UNREAD))
                .param("person", person.value())
                .param("now", Sql.at(now))
                .query(Long.class)
                .single();
    }

    /** How many tapped which choice, by its place. */
    List<int[]> taps(AskId ask) {
        return jdbc.sql("""
                        SELECT choice, COUNT(*) AS people FROM asking_asked
                        WHERE ask_id = :ask AND choice IS NOT NULL GROUP BY choice ORDER BY choice
                        """)
                .param("ask", ask.value())
                .query((row, n) -> new int[] {row.getInt("choice"), row.getInt("people")})
                .list();
    }
}
