package samskap.pictures.internal;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import samskap.identity.PersonForgotten;
import samskap.shared.Sql;

/** Pictures are part of what somebody says and stay or go with it; those of drafts belong to nobody else and go. */
@Component
class PaintersLeave {

    private final JdbcClient jdbc;
    private final Clock clock;

    PaintersLeave(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void takeDown(PersonForgotten forgotten) {
        jdbc.sql("""
                        UPDATE pictures_picture
                        SET draft_key = NULL, alt = '', changed_at = :now
                        WHERE person_id = :person AND subject_id IS NULL
                        """)
                .param("now", Sql.at(clock.instant()))
                .param("person", forgotten.person().value())
                .update();
    }
}
