package samskap.moderation.internal;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import samskap.identity.AddressMarks;
import samskap.identity.PersonForgotten;
import samskap.identity.PersonId;
import samskap.identity.PersonJoined;

/**
 * The marks of addresses whose owners are blocked, in {@code moderation_blocked}, until the block is lifted: whoever
 * leaves and comes back with the same address is blocked as before. Why is not kept; it went with them.
 */
@Component
class BlockedAddresses {

    private final JdbcClient jdbc;
    private final AddressMarks marks;

    BlockedAddresses(JdbcClient jdbc, AddressMarks marks) {
        this.jdbc = jdbc;
        this.marks = marks;
    }

    /** The address that the person has now, with who blocked them and when. */
    void remember(PersonId person) {
        jdbc.sql("""
                        INSERT IGNORE INTO moderation_blocked (mark, person_id, blocked_at, blocked_by)
                        SELECT :mark, person_id, blocked_at, blocked_by FROM moderation_standing
                        WHERE person_id = :person AND blocked_at IS NOT NULL
                        """)
                .param("mark", marks.of(person))
                .param("person", person.value())
                .update();
    }

    /** The person is blocked no more. */
    void forget(PersonId person) {
        jdbc.sql("DELETE FROM moderation_blocked WHERE person_id = :person")
                .param("person", person.value())
                .update();
    }

    /** They may have another address than when they were blocked. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @EventListener
    void leaves(PersonForgotten forgotten) {
        remember(forgotten.person());
    }

    @EventListener
    void comesBack(PersonJoined joined) {
        var mark = marks.of(joined.person());
        var person = joined.person().value();
        var found = jdbc.sql("""
                        INSERT IGNORE INTO moderation_standing (person_id, blocked_at, blocked_by, reason)
                        SELECT :person, blocked_at, blocked_by, '' FROM moderation_blocked WHERE mark = :mark
                        """).param("person", person).param("mark", mark).update();
        if (found > 0) {
            jdbc.sql("""
                            UPDATE moderation_blocked SET person_id = :person
                            WHERE person_id = (SELECT person_id FROM moderation_blocked WHERE mark = :mark)
                            """).param("person", person).param("mark", mark).update();
        }
    }
}
