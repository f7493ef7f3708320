package samskap.moderation.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import samskap.identity.AddressMarks;
import samskap.identity.PeopleIntroduced;
import samskap.identity.PersonForgotten;
import samskap.identity.PersonId;
import samskap.identity.PersonIntroduced;
import samskap.identity.PersonJoined;
import samskap.shared.Sql;

/**
 * The marks of addresses whose owners are blocked, in {@code moderation_blocked}, until the block is lifted and for a
 * year after they left at most: whoever comes back with the same address meanwhile is blocked as before. Why is not
 * kept; it went with them.
 */
@Component
class BlockedAddresses {

    static final Duration KEPT = Duration.ofDays(365);

    private final JdbcClient jdbc;
    private final AddressMarks marks;
    private final Clock clock;

    BlockedAddresses(JdbcClient jdbc, AddressMarks marks, Clock clock) {
        this.jdbc = jdbc;
        this.marks = marks;
        this.clock = clock;
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
        jdbc.sql("UPDATE moderation_blocked SET until_at = :until WHERE person_id = :person")
                .param("until", Sql.at(clock.instant().plus(KEPT)))
                .param("person", forgotten.person().value())
                .update();
    }

    @EventListener
    void comesBack(PersonJoined joined) {
        blockAgain(joined.person());
    }

    /** Nobody's voice is recorded who could not give it. */
    @EventListener
    void isIntroduced(PersonIntroduced introduced) {
        blockAgain(introduced.person());
    }

    /** The same for many, of whom few or none are blocked. */
    @EventListener
    void areIntroduced(PeopleIntroduced introduced) {
        var byMark = new HashMap<String, PersonId>();
        marks.of(introduced.people()).forEach((person, mark) -> byMark.put(mark, person));
        if (!byMark.isEmpty()) {
            jdbc.sql("SELECT DISTINCT mark FROM moderation_blocked WHERE mark IN (:marks)")
                    .param("marks", byMark.keySet())
                    .query(String.class)
                    .list()
                    .forEach(mark -> blockAgain(Objects.requireNonNull(byMark.get(mark))));
        }
    }

    private void blockAgain(PersonId back) {
        var mark = marks.of(back);
        var person = back.value();
        var found = jdbc.sql("""
                        INSERT INTO moderation_standing (person_id, blocked_at, blocked_by, reason)
                        SELECT :person, b.blocked_at, b.blocked_by, '' FROM moderation_blocked b
                        WHERE b.mark = :mark AND (b.until_at IS NULL OR b.until_at > :now)
                        ON DUPLICATE KEY UPDATE
                          blocked_by = IF(moderation_standing.blocked_at IS NULL, VALUES(blocked_by),
                                          moderation_standing.blocked_by),
                          blocked_at = COALESCE(moderation_standing.blocked_at, VALUES(blocked_at))
                        """)
                .param("person", person)
                .param("mark", mark)
                .param("now", Sql.at(clock.instant()))
                .update();
        if (found > 0) {
            jdbc.sql("""
                            UPDATE moderation_blocked SET person_id = :person, until_at = NULL
                            WHERE person_id = (SELECT person_id FROM moderation_blocked WHERE mark = :mark)
                            """).param("person", person).param("mark", mark).update();
        }
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT16M")
    void forgetOld() {
        jdbc.sql("DELETE FROM moderation_blocked WHERE until_at <= :now")
                .param("now", Sql.at(clock.instant()))
                .update();
    }
}
