package samskap.identity.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.identity.BeforeLeaving;
import samskap.identity.Leaving;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonForgotten;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.identity.SignIns;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.shared.Sql;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/** Leaves of somebody's row in {@code identity_person} nothing but its number. */
@Repository
class Forgetting implements Leaving {

    private final JdbcClient jdbc;
    private final JdbcPeople remembered;
    private final People people;
    private final RoleStore roles;
    private final Marks marks;
    private final SignIns signIns;
    private final List<BeforeLeaving> before;
    private final InOneGo inOneGo;
    private final ApplicationEventPublisher events;
    private final Live live;
    private final Clock clock;

    Forgetting(
            JdbcClient jdbc,
            JdbcPeople remembered,
            People people,
            RoleStore roles,
            Marks marks,
            SignIns signIns,
            List<BeforeLeaving> before,
            InOneGo inOneGo,
            ApplicationEventPublisher events,
            Live live,
            Clock clock) {
        this.jdbc = jdbc;
        this.remembered = remembered;
        this.people = people;
        this.roles = roles;
        this.marks = marks;
        this.signIns = signIns;
        this.before = before;
        this.inOneGo = inOneGo;
        this.events = events;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public void check(Person by, PersonId leaving) {
        check(by, people.find(leaving).orElseThrow(Refusal::notFound));
    }

    private void check(Person by, Person leaving) {
        if (!by.id().equals(leaving.id())) {
            by.require(Role.ADMIN);
        } else if (leaving.isStaff() && !leaving.has(Role.ADMIN)) {
            throw Refusal.because("identity.refused.leaveByAdmin");
        }
        if (leaving.has(Role.ADMIN)) {
            roles.keepAnAdministrator(leaving.id());
        }
        before.forEach(each -> each.check(leaving));
    }

    @Override
    public void forget(Person by, PersonId leaving, Texts texts) {
        inOneGo.run(() -> hold(leaving, texts).ifPresent(person -> {
            check(by, person);
            letGo(by.id(), person, texts);
        }));
    }

    @Override
    public void forgetIntroduced(PersonId introduced) {
        inOneGo.run(() -> hold(introduced, Texts.STAY).ifPresent(person -> {
            if (!person.isIntroduced()) {
                throw Refusal.notAllowed();
            }
            letGo(introduced, person, Texts.STAY);
        }));
    }

    private void letGo(PersonId by, Person person, Texts texts) {
        // What was said for the company is the company's.
        var theirs = person.isStaff() ? Texts.STAY : texts;
        events.publishEvent(new PersonForgotten(person.id(), by, theirs));
        wipe(person);
    }

    /** Keeps the person, as they are now, and what loses words to this transaction; empty when they have left. */
    private Optional<Person> hold(PersonId leaving, Texts texts) {
        before.forEach(each -> each.hold(leaving, texts));
        if (!hold(leaving)) {
            return Optional.empty();
        }
        remembered.forget(leaving);
        return people.find(leaving);
    }

    /** Keeps the person to this transaction; false when they have left. */
    private boolean hold(PersonId id) {
        return jdbc.sql("SELECT id FROM identity_person WHERE id = :id AND left_at IS NULL FOR UPDATE")
                .param("id", id.value())
                .query(Long.class)
                .optional()
                .isPresent();
    }

    private void wipe(Person person) {
        var id = person.id().value();
        marks.leaves(person.id());
        for (var table : new String[] {"identity_code", "identity_invitation"}) {
            jdbc.sql("DELETE FROM " + table + " WHERE email = (SELECT email FROM identity_person WHERE id = :id)")
                    .param("id", id)
                    .update();
        }
        jdbc.sql("DELETE FROM identity_invitation WHERE invited_by = :id")
                .param("id", id)
                .update();
        jdbc.sql("DELETE FROM identity_role WHERE person_id = :id")
                .param("id", id)
                .update();
        signIns.endAll(person);
        jdbc.sql("""
                        UPDATE identity_person
                        SET email = NULL, name = '', title = NULL, left_at = :now, left_staff = :staff
                        WHERE id = :id
                        """)
                .param("now", Sql.at(clock.instant()))
                .param("staff", person.isStaff())
                .param("id", id)
                .update();
        remembered.refreshAfterCommit(person.id());
        live.changed(new Change(Change.Kind.PERSON_CHANGED, id));
    }
}
