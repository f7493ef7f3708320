package samskap.identity.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.identity.CustomerList;
import samskap.identity.EmailAddress;
import samskap.identity.PeopleIntroduced;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.shared.Cursor;
import samskap.shared.Slice;

/** Many customers at once in {@code identity_person}, each statement for all of them. */
@Repository
class JdbcCustomerList implements CustomerList {

    private static final String STAFF =
            "EXISTS (SELECT 1 FROM identity_role s WHERE s.person_id = p.id AND s.role <> 'CUSTOMER')";

    /** In one statement: of a longer one the driver keeps nothing, and the server makes it ready anew each time. */
    private static final int AT_ONCE = 250;

    private final JdbcClient jdbc;
    private final JdbcPeople people;
    private final Marks marks;
    private final ApplicationEventPublisher events;

    JdbcCustomerList(JdbcClient jdbc, JdbcPeople people, Marks marks, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.people = people;
        this.marks = marks;
        this.events = events;
    }

    @Override
    public Map<EmailAddress, Known> known(Person admin, Collection<EmailAddress> addresses) {
        admin.require(Role.ADMIN);
        if (addresses.isEmpty()) {
            return Map.of();
        }
        var known = new HashMap<>(here(addresses));
        var unknown =
                addresses.stream().filter(each -> !known.containsKey(each)).toList();
        var left = marks.leftLately(unknown);
        unknown.forEach(each -> known.put(each, new Known(null, "", false, false, left.contains(each))));
        return known;
    }

    @Override
    public Set<PersonId> stay(Person admin, Collection<PersonId> wanted) {
        admin.require(Role.ADMIN);
        return wanted.isEmpty()
                ? Set.of()
                : jdbc.sql("SELECT id FROM identity_person WHERE id IN (:ids) AND left_at IS NULL LOCK IN SHARE MODE")
                        .param("ids", wanted.stream().map(PersonId::value).toList())
                        .query((row, n) -> new PersonId(row.getLong("id")))
                        .set();
    }

    private Map<EmailAddress, Known> here(Collection<EmailAddress> addresses) {
        // Before addresses were kept in one form, some were kept as they travel.
        var forms = new HashMap<String, EmailAddress>();
        addresses.forEach(each -> {
            forms.put(each.ascii(), each);
            forms.put(each.value(), each);
        });
        return jdbc
                .sql("SELECT p.id, p.email, p.name, p.introduced, " + STAFF
                        + " AS staff FROM identity_person p WHERE p.email IN (:addresses) AND p.left_at IS NULL")
                .param("addresses", forms.keySet())
                .query((row, n) -> Map.entry(
                        Objects.requireNonNull(forms.get(row.getString("email"))),
                        new Known(
                                new PersonId(row.getLong("id")),
                                row.getString("name"),
                                row.getBoolean("introduced"),
                                row.getBoolean("staff"),
                                false)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
    }

    @Override
    public Map<EmailAddress, PersonId> introduce(Person admin, List<Listed> newcomers) {
        admin.require(Role.ADMIN);
        if (newcomers.isEmpty()) {
            return Map.of();
        }
        newcomers.stream().gather(Gatherers.windowFixed(AT_ONCE)).forEach(this::insert);
        var addresses = newcomers.stream().map(Listed::address).toList();
        jdbc.sql("""
                        INSERT INTO identity_role (person_id, role)
                        SELECT id, 'CUSTOMER' FROM identity_person WHERE email IN (:addresses)
                        """)
                .param("addresses", addresses.stream().map(EmailAddress::value).toList())
                .update();
        var added = new HashMap<EmailAddress, PersonId>();
        here(addresses).forEach((address, known) -> {
            if (known.person() != null) {
                added.put(address, known.person());
            }
        });
        events.publishEvent(new PeopleIntroduced(List.copyOf(added.values())));
        return added;
    }

    private void insert(List<Listed> newcomers) {
        var values = new ArrayList<Object>();
        newcomers.forEach(each -> {
            values.add(each.address().value());
            values.add(GivenNames.vouchedFor(each.name()));
            values.add(each.language().code());
            values.add(each.since());
        });
        jdbc.sql("INSERT INTO identity_person (email, name, language, since, introduced) VALUES "
                        + String.join(", ", Collections.nCopies(newcomers.size(), "(?, ?, ?, ?, TRUE)")))
                .params(values)
                .update();
    }

    @Override
    public void call(Person admin, PersonId introduced, String name) {
        admin.require(Role.ADMIN);
        jdbc.sql("UPDATE identity_person SET name = :name WHERE id = :id AND introduced AND left_at IS NULL")
                .param("name", GivenNames.vouchedFor(name))
                .param("id", introduced.value())
                .update();
        people.forget(introduced);
        people.refreshAfterCommit(introduced);
    }

    @Override
    public Slice<Entry> page(Person admin, @Nullable Cursor after, int size) {
        admin.require(Role.ADMIN);
        var ids = jdbc.sql("SELECT p.id FROM identity_person p WHERE p.id > :after AND p.left_at IS NULL AND NOT "
                        + STAFF + " ORDER BY p.id LIMIT :most")
                .param("after", after == null ? 0 : after.id())
                .param("most", size + 1)
                .query((row, n) -> new PersonId(row.getLong("id")))
                .list();
        var shown = ids.subList(0, Math.min(size, ids.size()));
        var known = people.find(shown);
        var addresses = people.addressesOf(shown);
        var entries = new ArrayList<Entry>();
        for (var id : shown) {
            var person = known.get(id);
            var address = addresses.get(id);
            if (person != null && address != null) {
                entries.add(new Entry(person, address));
            }
        }
        return new Slice<>(
                entries, ids.size() > size ? new Cursor(0, shown.getLast().value()) : null);
    }
}
