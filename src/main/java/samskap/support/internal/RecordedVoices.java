package samskap.support.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.Families;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;
import samskap.shared.Sql;
import samskap.support.Recorded;

/** Who recorded voices for others, in {@code support_recorded}. */
@Repository
class RecordedVoices {

    private final JdbcClient jdbc;
    private final Families families;

    RecordedVoices(JdbcClient jdbc, Families families) {
        this.jdbc = jdbc;
        this.families = families;
    }

    /** Of somebody who has come back the last to record it counts. */
    void add(IdeaId idea, Recorded recorded) {
        jdbc.sql("""
                        INSERT INTO support_recorded (idea_id, person_id, recorded_by, recorded_at, said_where)
                        VALUES (:idea, :person, :by, :at, :where)
                        ON DUPLICATE KEY UPDATE recorded_by = :by, recorded_at = :at, said_where = :where
                        """)
                .param("idea", idea.value())
                .param("person", recorded.customer().value())
                .param("by", recorded.by().value())
                .param("at", Sql.at(recorded.at()))
                .param("where", recorded.where())
                .update();
    }

    List<Recorded> latest(IdeaId idea, int most) {
        return jdbc.sql("""
                        SELECT * FROM support_recorded WHERE idea_id IN (:members)
                        ORDER BY recorded_at DESC, person_id LIMIT :most
                        """)
                .param("members", members(idea))
                .param("most", most)
                .query(RecordedVoices::recorded)
                .list();
    }

    int count(IdeaId idea) {
        return jdbc.sql("SELECT COUNT(*) FROM support_recorded WHERE idea_id IN (:members)")
                .param("members", members(idea))
                .query(Integer.class)
                .single();
    }

    List<IdeaId> ideasOf(PersonId customer) {
        return jdbc.sql("SELECT idea_id FROM support_recorded WHERE person_id = :person ORDER BY idea_id")
                .param("person", customer.value())
                .query((row, n) -> new IdeaId(row.getLong("idea_id")))
                .list();
    }

    Optional<Recorded> of(IdeaId idea, PersonId customer) {
        return jdbc.sql("""
                        SELECT * FROM support_recorded WHERE idea_id IN (:members) AND person_id = :person
                        ORDER BY recorded_at DESC LIMIT 1
                        """)
                .param("members", members(idea))
                .param("person", customer.value())
                .query(RecordedVoices::recorded)
                .optional();
    }

    private List<Long> members(IdeaId idea) {
        return families.membersOf(idea).stream().map(IdeaId::value).toList();
    }

    private static Recorded recorded(ResultSet row, int number) throws SQLException {
        return new Recorded(
                new PersonId(row.getLong("person_id")),
                new PersonId(row.getLong("recorded_by")),
                Sql.instant(row, "recorded_at"),
                row.getString("said_where"));
    }
}
