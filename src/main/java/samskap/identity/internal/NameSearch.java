package samskap.identity.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.identity.PersonId;
import samskap.shared.Sql;

/**
 * Finds customers by the beginning of one of the first three words of their name, or by their whole address. Of each
 * word no more are read than are wanted, in the order of an index: it takes no longer where very many are called so.
 */
@Repository
class NameSearch {

    private static final String NO_STAFF = " LEFT JOIN identity_role s ON s.person_id = p.id AND s.role <> 'CUSTOMER'"
            + " WHERE s.person_id IS NULL AND ";

    private static final String CALLED = Stream.of("name", "from_second", "from_third")
            .map(word -> "(SELECT p.id, p.name FROM identity_person p" + NO_STAFF + "p." + word
                    + " LIKE :beginning ORDER BY p." + word + ", p.id LIMIT :most)")
            .collect(Collectors.joining(" UNION "));

    private static final String WITH_ADDRESS =
            " UNION (SELECT p.id, p.name FROM identity_person p" + NO_STAFF + "p.email = :address)";

    static final String CUSTOMERS = "SELECT id FROM (" + CALLED + WITH_ADDRESS + ") f ORDER BY name, id LIMIT :most";

    private final JdbcClient jdbc;

    NameSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that are found, by name. */
    List<PersonId> customers(String words, int most) {
        return jdbc.sql(CUSTOMERS)
                .param("beginning", Sql.plain(words) + "%")
                .param("address", words.toLowerCase(Locale.ROOT))
                .param("most", most)
                .query((row, n) -> new PersonId(row.getLong("id")))
                .list();
    }
}
