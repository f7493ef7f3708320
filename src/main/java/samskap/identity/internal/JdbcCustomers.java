package samskap.identity.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.identity.Customers;
import samskap.identity.EmailAddress;
import samskap.identity.NewPerson;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.shared.Refusal;
import samskap.shared.text.CleanText;
import samskap.shared.text.TimeAgo;

/** Customers in {@code identity_person}. */
@Repository
class JdbcCustomers implements Customers {

    private final JdbcClient jdbc;
    private final People people;
    private final GivenNames names;
    private final Clock clock;

    JdbcCustomers(JdbcClient jdbc, People people, GivenNames names, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public List<Person> matching(Person colleague, String typed, int most) {
        colleague.requireStaff();
        var words = CleanText.line(typed);
        if (CleanText.isBlank(words)) {
            return List.of();
        }
        var ids = jdbc.sql("""
                        SELECT p.id FROM identity_person p
                        WHERE (p.name LIKE :first OR p.name LIKE :later OR p.email = :address)
                          AND NOT EXISTS (SELECT 1 FROM identity_role s WHERE s.person_id = p.id AND s.role <> 'CUSTOMER')
                        ORDER BY p.name, p.id LIMIT :most
                        """)
                .param("first", plain(words) + "%")
                .param("later", "% " + plain(words) + "%")
                .param("address", words.toLowerCase(Locale.ROOT))
                .param("most", most)
                .query((row, n) -> new PersonId(row.getLong("id")))
                .list();
        var found = people.find(ids);
        return ids.stream().map(found::get).flatMap(Stream::ofNullable).toList();
    }

    private static String plain(String words) {
        return words.replaceAll("[\\\\%_]", "\\\\$0");
    }

    @Override
    public Person withAddress(Person colleague, String typedAddress, String typedName) {
        colleague.requireStaff();
        var address = EmailAddress.of(typedAddress);
        var known = people.withAddress(address);
        if (known.isPresent()) {
            return known.filter(person -> !person.isStaff())
                    .orElseThrow(() -> Refusal.of("email", "identity.refused.emailColleague"));
        }
        var today = LocalDate.ofInstant(clock.instant(), TimeAgo.HOME);
        return people.add(new NewPerson(
                address, names.checked(typedName), colleague.language(), Set.of(Role.CUSTOMER), null, today));
    }
}
