package samskap.identity.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.identity.Directory;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.identity.RolesChanged;
import samskap.identity.TitleChanged;
import samskap.shared.Cursor;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.shared.Slice;
import samskap.shared.Sql;
import samskap.shared.live.Change;
import samskap.shared.live.Live;
import samskap.shared.text.CleanText;

/** People as administrators find and change them. */
@Repository
class JdbcDirectory implements Directory {

    private static final String WORKS_HERE =
            "EXISTS (SELECT 1 FROM identity_role s WHERE s.person_id = p.id AND s.role <> 'CUSTOMER')";

    private final JdbcClient jdbc;
    private final JdbcPeople people;
    private final RoleStore roles;
    private final InOneGo inOneGo;
    private final Live live;
    private final ApplicationEventPublisher events;

    JdbcDirectory(
            JdbcClient jdbc,
            JdbcPeople people,
            RoleStore roles,
            InOneGo inOneGo,
            Live live,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.people = people;
        this.roles = roles;
        this.inOneGo = inOneGo;
        this.live = live;
        this.events = events;
    }

    @Override
    public Slice<Entry> page(Person admin, Group group, String words, @Nullable Cursor after) {
        admin.require(Role.ADMIN);
        var wanted = CleanText.line(words);
        var rows = jdbc.sql("""
                        SELECT p.id FROM identity_person p
                        WHERE p.id < :before AND p.left_at IS NULL AND (:words = '' OR p.name LIKE :pattern OR p.email LIKE :low)
                        """ + among(group) + " ORDER BY p.id DESC LIMIT :most")
                .param("before", after == null ? Long.MAX_VALUE : after.id())
                .param("words", wanted)
                .param("pattern", anywhere(wanted))
                .param("low", anywhere(wanted.toLowerCase(Locale.ROOT)))
                .param("most", PAGE + 1)
                .query((row, n) -> new PersonId(row.getLong("id")))
                .list();
        return Slice.of(
                entries(rows), PAGE, entry -> new Cursor(0, entry.person().id().value()));
    }

    private static String among(Group group) {
        return switch (group) {
            case COLLEAGUES -> "AND " + WORKS_HERE;
            case CUSTOMERS -> "AND NOT " + WORKS_HERE;
            case EVERYBODY -> "";
        };
    }

    private static String anywhere(String words) {
        return "%" + Sql.plain(words) + "%";
    }

    private List<Entry> entries(List<PersonId> ids) {
        var known = people.find(ids);
        var addresses = people.addressesOf(ids);
        var entries = new ArrayList<Entry>();
        for (var id : ids) {
            var person = known.get(id);
            var address = addresses.get(id);
            if (person != null && address != null) {
                entries.add(new Entry(person, address));
            }
        }
        return entries;
    }

    @Override
    public Optional<Entry> find(Person admin, PersonId id) {
        admin.require(Role.ADMIN);
        return entries(List.of(id)).stream().findFirst();
    }

    @Override
    public Person change(Person admin, PersonId who, Set<Role> seen, Set<Role> wanted, String typedTitle) {
        admin.require(Role.ADMIN);
        var title = GivenNames.title(typedTitle);
        var after = Role.together(wanted);
        var isAnotherRole = inOneGo.run(() -> {
            var before = roles.hold(who);
            if (!before.equals(Role.together(seen))) {
                throw Refusal.of("roles", "identity.refused.rolesChanged");
            }
            roles.set(who, after);
            if (roles.call(who, title)) {
                events.publishEvent(new TitleChanged(who, admin.id()));
            }
            if (before.equals(after)) {
                return false;
            }
            events.publishEvent(new RolesChanged(who, admin.id(), before, after));
            return true;
        });
        return isAnotherRole ? shown(who) : known(who);
    }

    /** Everywhere, once it is committed: whoever reads the person from now on must not find the one before. */
    Person shown(PersonId who) {
        people.forget(who);
        live.changed(new Change(Change.Kind.ROLES_CHANGED, who.value()));
        return known(who);
    }

    private Person known(PersonId who) {
        people.forget(who);
        return people.find(who).orElseThrow(Refusal::notFound);
    }
}
