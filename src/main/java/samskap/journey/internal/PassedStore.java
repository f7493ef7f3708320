package samskap.journey.internal;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.identity.PersonId;
import samskap.journey.StepId;
import samskap.shared.Sql;

/** Who passed which step when, in {@code journey_passed}. */
@Repository
class PassedStore {

    private final JdbcClient jdbc;

    PassedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it was not known yet. */
    boolean add(PersonId person, StepId step, Instant at) {
        return jdbc.sql("""
                        INSERT IGNORE INTO journey_passed (person_id, step_id, passed_at) VALUES (:person, :step, :at)
                        """)
                        .param("person", person.value())
                        .param("step", step.value())
                        .param("at", Sql.at(at))
                        .update()
                == 1;
    }

    void forget(PersonId person) {
        jdbc.sql("DELETE FROM journey_passed WHERE person_id = :person")
                .param("person", person.value())
                .update();
    }

    void removeBefore(Instant moment) {
        jdbc.sql("DELETE FROM journey_passed WHERE passed_at < :moment")
                .param("moment", Sql.at(moment))
                .update();
    }
}
