package samskap.developing.internal;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import samskap.audit.Thing;
import samskap.ideas.IdeaWithdrawn;
import samskap.identity.Leaving.Texts;
import samskap.identity.PersonForgotten;
import samskap.moderation.Cases;
import samskap.shared.Sql;

/** Takes away suggested wordings whose author, or the author of whose idea, has left with their words. */
@Component
class SuggestersLeave {

    private final JdbcClient jdbc;
    private final Cases cases;
    private final Clock clock;

    SuggestersLeave(JdbcClient jdbc, Cases cases, Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.clock = clock;
    }

    @EventListener
    void withdraw(PersonForgotten forgotten) {
        if (forgotten.texts() == Texts.GO) {
            take(
                    "WITHDRAWN",
                    "author_id = :thing AND NOT by_staff",
                    forgotten.person().value(),
                    forgotten.person().value());
        }
    }

    /** A suggestion repeats what the idea said, and there is nothing left that it could change. */
    @EventListener
    void withdraw(IdeaWithdrawn withdrawn) {
        take(
                "DECLINED",
                "idea_id = :thing",
                withdrawn.idea().value(),
                withdrawn.author().value());
    }

    /** Nobody has to decide any more about words that are gone. */
    private void take(String end, String which, long thing, long by) {
        jdbc.sql("SELECT id FROM developing_suggestion WHERE title <> '' AND " + which)
                .param("thing", thing)
                .query(Long.class)
                .list()
                .forEach(id -> cases.closeFor(Thing.suggestion(id)));
        jdbc.sql("UPDATE developing_suggestion SET title = '', story = '', why = '' WHERE " + which)
                .param("thing", thing)
                .update();
        jdbc.sql("""
                        UPDATE developing_suggestion SET state = :end, settled_by = :by, settled_at = :now
                        WHERE state = 'OPEN' AND
                        """ + which)
                .param("end", end)
                .param("by", by)
                .param("now", Sql.at(clock.instant()))
                .param("thing", thing)
                .update();
    }
}
