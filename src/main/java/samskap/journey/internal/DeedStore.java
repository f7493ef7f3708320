package samskap.journey.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.identity.PersonId;
import samskap.journey.Deed;
import samskap.journey.DeedId;
import samskap.journey.StepId;
import samskap.shared.Sql;

/** What was done about steps, in {@code journey_deed}. */
@Repository
class DeedStore {

    private final JdbcClient jdbc;

    DeedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Latest first. */
    List<Deed> at(StepId step, int most) {
        return jdbc.sql("SELECT * FROM journey_deed WHERE step_id = :step ORDER BY done_on DESC, id DESC LIMIT :most")
                .param("step", step.value())
                .param("most", most)
                .query(DeedStore::deed)
                .list();
    }

    Optional<Deed> find(DeedId id) {
        return jdbc.sql("SELECT * FROM journey_deed WHERE id = :id")
                .param("id", id.value())
                .query(DeedStore::deed)
                .optional();
    }

    private static Deed deed(ResultSet row, int number) throws SQLException {
        return new Deed(
                new DeedId(row.getLong("id")),
                new StepId(row.getLong("step_id")),
                new PersonId(row.getLong("by_id")),
                row.getDate("done_on").toLocalDate(),
                row.getString("words"));
    }

    /** Whether it was not there yet under this key. */
    boolean add(StepId step, UUID key, PersonId by, LocalDate day, String words, Instant now) {
        return jdbc.sql("""
                        INSERT IGNORE INTO journey_deed (deed_key, step_id, by_id, done_on, words, noted_at)
                        VALUES (:key, :step, :by, :day, :words, :now)
                        """)
                        .param("key", key.toString())
                        .param("step", step.value())
                        .param("by", by.value())
                        .param("day", day)
                        .param("words", words)
                        .param("now", Sql.at(now))
                        .update()
                == 1;
    }

    /** Whether it was still there. */
    boolean remove(DeedId id) {
        return jdbc.sql("DELETE FROM journey_deed WHERE id = :id")
                        .param("id", id.value())
                        .update()
                == 1;
    }
}
