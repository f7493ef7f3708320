package samskap.pictures.internal;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import samskap.identity.Leaving.Texts;
import samskap.identity.PersonForgotten;
import samskap.shared.Sql;

/**
 * Pictures are part of what somebody says: they stay, or go with their words. Those of drafts belong to nobody else.
 */
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
                        SET subject_kind = NULL, subject_id = NULL, draft_key = NULL, alt = '', changed_at = :now
                        WHERE person_id = :person AND (:all OR subject_id IS NULL)
                        """)
                .param("now", Sql.at(clock.instant()))
                .param("person", forgotten.person().value())
                .param("all", forgotten.texts() == Texts.GO)
                .update();
    }
}
