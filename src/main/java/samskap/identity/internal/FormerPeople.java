package samskap.identity.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.shared.Language;
import samskap.shared.Translations;

/** Whoever has left, as they are shown beside what they said: without a name. */
@Repository
class FormerPeople {

    private final JdbcClient jdbc;
    private final Translations translations;

    FormerPeople(JdbcClient jdbc, Translations translations) {
        this.jdbc = jdbc;
        this.translations = translations;
    }

    Map<PersonId, Person> shown(Collection<PersonId> ids, Language reader) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        SELECT id, language, since, left_staff FROM identity_person
                        WHERE id IN (:ids) AND left_at IS NOT NULL
                        """)
                .param("ids", ids.stream().map(PersonId::value).toList())
                .query((row, n) -> nameless(row, reader))
                .list()
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    private Person nameless(ResultSet row, Language reader) throws SQLException {
        var staff = row.getBoolean("left_staff");
        return new Person(
                new PersonId(row.getLong("id")),
                translations.text(reader, staff ? "identity.left.staff" : "identity.left.customer"),
                Language.ofCode(row.getString("language")).orElse(Language.EN),
                Set.of(staff ? Role.EMPLOYEE : Role.CUSTOMER),
                null,
                row.getObject("since", LocalDate.class),
                Person.Presence.LEFT);
    }
}
