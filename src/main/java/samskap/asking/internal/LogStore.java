package samskap.asking.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.asking.Willingness;
import samskap.identity.PersonId;
import samskap.notification.Quiet;
import samskap.shared.Sql;

/** What was decided, in {@code asking_log}, to which only is added. */
@Repository
class LogStore {

    private final JdbcClient jdbc;

    LogStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Something that was decided.
     *
     * @param ask null where the person chose how often they want to be asked
     * @param reachedAt when it reached them, or when they chose
     * @param quiet null where they chose
     * @param waitingSince as it was known then; nobody who waits is asked
     * @param budgeted whether it counts to a budget; to whose is not kept
     */
    record Row(
            long id,
            PersonId person,
            @Nullable UUID ask,
            Instant reachedAt,
            Willingness willingness,
            @Nullable Quiet quiet,
            @Nullable Instant waitingSince,
            boolean budgeted) {}

    void add(Row row, Instant now) {
        jdbc.sql("""
                        INSERT INTO asking_log (person_id, ask_key, reached_at, decided_at, willingness, quiet,
                                                waiting_since, budgeted)
                        VALUES (:person, :ask, :reached, :now, :willingness, :quiet, :waiting, :budgeted)
                        """)
                .param("person", row.person().value())
                .param("ask", row.ask() == null ? null : row.ask().toString())
                .param("reached", Sql.at(row.reachedAt()))
                .param("now", Sql.at(now))
                .param("willingness", row.willingness().name())
                .param("quiet", row.quiet() == null ? null : row.quiet().name())
                .param("waiting", Sql.atOrNull(row.waitingSince()))
                .param("budgeted", row.budgeted())
                .update();
    }

    /** When this ask reached those of these people whom it did. */
    Map<PersonId, Instant> granted(UUID ask, Collection<PersonId> people) {
        var granted = new HashMap<PersonId, Instant>();
        if (!people.isEmpty()) {
            jdbc.sql("SELECT person_id, reached_at FROM asking_log WHERE person_id IN (:people) AND ask_key = :ask")
                    .param("people", people.stream().map(PersonId::value).toList())
                    .param("ask", ask.toString())
                    .query(row -> {
                        granted.put(new PersonId(row.getLong("person_id")), Sql.instant(row, "reached_at"));
                    });
        }
        return granted;
    }

    /** In the order in which it was decided, beginning after this entry. */
    List<Row> after(long id, int most) {
        return jdbc.sql("SELECT * FROM asking_log WHERE id > :id ORDER BY id LIMIT :most")
                .param("id", id)
                .param("most", most)
                .query(LogStore::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getLong("id"),
                new PersonId(row.getLong("person_id")),
                Optional.ofNullable(row.getString("ask_key"))
                        .map(UUID::fromString)
                        .orElse(null),
                Sql.instant(row, "reached_at"),
                Willingness.valueOf(row.getString("willingness")),
                Optional.ofNullable(row.getString("quiet")).map(Quiet::valueOf).orElse(null),
                Sql.instantOrNull(row, "waiting_since"),
                row.getBoolean("budgeted"));
    }
}
