package samskap.moderation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.audit.Act;
import samskap.audit.Audit;
import samskap.audit.Entry;
import samskap.audit.Thing;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.moderation.Standing;
import samskap.moderation.Standings;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.shared.Sql;

/** How people stand, in {@code moderation_standing}. */
@Repository
class JdbcStandings implements Standings {

    private static final Act TRUSTED = Act.of("audit.act.moderation.trusted");
    private static final Act DISTRUSTED = Act.of("audit.act.moderation.distrusted");
    private static final Act BLOCKED = Act.of("audit.act.moderation.blocked");
    private static final Act UNBLOCKED = Act.of("audit.act.moderation.unblocked");

    private final JdbcClient jdbc;
    private final People people;
    private final BlockedAddresses blocked;
    private final Audit audit;
    private final InOneGo inOneGo;
    private final Clock clock;

    JdbcStandings(JdbcClient jdbc, People people, BlockedAddresses blocked, Audit audit, InOneGo inOneGo, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.blocked = blocked;
        this.audit = audit;
        this.inOneGo = inOneGo;
        this.clock = clock;
    }

    @Override
    public Standing of(PersonId person) {
        return jdbc.sql("SELECT * FROM moderation_standing WHERE person_id = :person")
                .param("person", person.value())
                .query(JdbcStandings::standing)
                .optional()
                .orElse(Standing.USUAL);
    }

    @Override
    public Set<PersonId> blocked(Collection<PersonId> people) {
        return people.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("""
                                SELECT person_id FROM moderation_standing
                                WHERE person_id IN (:people) AND blocked_at IS NOT NULL
                                """)
                        .param("people", people.stream().map(PersonId::value).toList())
                        .query((row, n) -> new PersonId(row.getLong("person_id")))
                        .list());
    }

    @Override
    public void requireWelcome(Person person) {
        if (of(person.id()).isBlocked()) {
            throw Refusal.because("moderation.refused.blocked");
        }
    }

    @Override
    public Set<PersonId> blockedAmong(Collection<PersonId> some) {
        return Set.copyOf(jdbc.sql(
                        "SELECT person_id FROM moderation_standing WHERE person_id IN (:some) AND blocked_at IS NOT NULL")
                .param("some", some.stream().map(PersonId::value).toList())
                .query((row, n) -> new PersonId(row.getLong("person_id")))
                .list());
    }

    @Override
    public void trust(Person by, PersonId person) {
        by.requireStaff();
        inOneGo.run(() -> trustNow(by, person));
    }

    /** Within the running transaction. */
    void trustNow(Person by, PersonId person) {
        makeRoom(person);
        var changed = jdbc.sql("""
                        UPDATE moderation_standing SET trusted_at = :now, trusted_by = :by
                        WHERE person_id = :person AND trusted_at IS NULL
                        """)
                .param("person", person.value())
                .param("by", by.id().value())
                .param("now", Sql.at(clock.instant()))
                .update();
        if (changed > 0) {
            audit.record(Entry.of(by, TRUSTED, Thing.person(person)));
        }
    }

    private void makeRoom(PersonId person) {
        jdbc.sql("INSERT IGNORE INTO moderation_standing (person_id, reason) VALUES (:person, '')")
                .param("person", person.value())
                .update();
    }

    @Override
    public void distrust(Person by, PersonId person) {
        by.requireStaff();
        inOneGo.run(() -> {
            var changed = jdbc.sql("""
                            UPDATE moderation_standing SET trusted_at = NULL, trusted_by = NULL
                            WHERE person_id = :person AND trusted_at IS NOT NULL
                            """).param("person", person.value()).update();
            if (changed > 0) {
                audit.record(Entry.of(by, DISTRUSTED, Thing.person(person)));
            }
        });
    }

    @Override
    public void block(Person by, PersonId person, String typedReason) {
        by.requireStaff();
        var reason = Reasons.of(typedReason);
        inOneGo.run(() -> blockNow(by, person, reason));
    }

    /** Within the running transaction. */
    void blockNow(Person by, PersonId person, String reason) {
        if (people.find(person).orElseThrow(Refusal::notFound).isStaff()) {
            throw Refusal.because("moderation.refused.blockStaff");
        }
        makeRoom(person);
        var changed = jdbc.sql("""
                        UPDATE moderation_standing SET blocked_at = :now, blocked_by = :by, reason = :reason
                        WHERE person_id = :person AND blocked_at IS NULL
                        """)
                .param("person", person.value())
                .param("by", by.id().value())
                .param("reason", reason)
                .param("now", Sql.at(clock.instant()))
                .update();
        if (changed > 0) {
            blocked.remember(person);
            audit.record(Entry.of(by, BLOCKED, Thing.person(person)).because(reason));
        }
    }

    @Override
    public void unblock(Person by, PersonId person, String typedReason) {
        by.requireStaff();
        var reason = Reasons.of(typedReason);
        inOneGo.run(() -> {
            var changed = jdbc.sql("""
                            UPDATE moderation_standing SET blocked_at = NULL, blocked_by = NULL, reason = ''
                            WHERE person_id = :person AND blocked_at IS NOT NULL
                            """).param("person", person.value()).update();
            if (changed > 0) {
                blocked.forget(person);
                audit.record(Entry.of(by, UNBLOCKED, Thing.person(person)).because(reason));
            }
        });
    }

    private static Standing standing(ResultSet row, int number) throws SQLException {
        var trusted = Sql.instantOrNull(row, "trusted_at");
        var blocked = Sql.instantOrNull(row, "blocked_at");
        return new Standing(
                trusted == null ? null : new Standing.Trust(person(row, "trusted_by"), trusted),
                blocked == null
                        ? null
                        : new Standing.Block(person(row, "blocked_by"), blocked, row.getString("reason")));
    }

    private static PersonId person(ResultSet row, String column) throws SQLException {
        return new PersonId(row.getLong(column));
    }
}
