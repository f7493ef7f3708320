package samskap.identity.internal;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.shared.Refusal;

/** Who has which roles, in {@code identity_role}. Call it in a transaction. */
@Repository
class RoleStore {

    private final JdbcClient jdbc;

    RoleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the person is now, kept from others until the transaction ends. */
    Set<Role> hold(PersonId who) {
        jdbc.sql("SELECT id FROM identity_person WHERE id = :id AND left_at IS NULL FOR UPDATE")
                .param("id", who.value())
                .query(Long.class)
                .optional()
                .orElseThrow(Refusal::notFound);
        var roles = jdbc.sql("SELECT role FROM identity_role WHERE person_id = :id")
                .param("id", who.value())
                .query(String.class)
                .list();
        var held = EnumSet.noneOf(Role.class);
        roles.forEach(role -> held.add(Role.valueOf(role)));
        return Role.together(held);
    }

    /**
     * @param roles all that the person is to have
     * @throws Refusal when nobody would run the place any more
     */
    void set(PersonId who, Set<Role> roles) {
        if (!roles.contains(Role.ADMIN)) {
            keepAnAdministrator(who);
        }
        jdbc.sql("DELETE FROM identity_role WHERE person_id = :id")
                .param("id", who.value())
                .update();
        roles.forEach(role -> jdbc.sql("INSERT INTO identity_role (person_id, role) VALUES (:id, :role)")
                .param("id", who.value())
                .param("role", role.name())
                .update());
    }

    /** Holds all administrators, so that two who relieve each other at once do so one after the other. */
    void keepAnAdministrator(PersonId who) {
        var administrators = new HashSet<>(
                jdbc.sql("SELECT person_id FROM identity_role WHERE role = 'ADMIN' ORDER BY person_id FOR UPDATE")
                        .query(Long.class)
                        .list());
        if (administrators.remove(who.value()) && administrators.isEmpty()) {
            throw Refusal.of("roles", "identity.refused.lastAdmin");
        }
    }

    /** Whether it is another title. */
    boolean call(PersonId who, @Nullable String title) {
        return jdbc.sql("UPDATE identity_person SET title = :title WHERE id = :id AND NOT title <=> :title")
                        .param("title", title)
                        .param("id", who.value())
                        .update()
                == 1;
    }
}
