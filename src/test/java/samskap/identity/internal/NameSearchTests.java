package samskap.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.identity.Customers;
import samskap.identity.Person;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

/** Who is found by which words, and what the database does for it where there are very many customers. */
@ModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NameSearchTests {

    private static final String PEOPLE = "identity_person_large";
    private static final String ROLES = "identity_role_large";
    private static final int FEW = 5;

    private final JdbcClient jdbc;
    private final Customers customers;
    private final Cast cast;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    NameSearchTests(JdbcClient jdbc, Customers customers, Cast cast) {
        this.jdbc = jdbc;
        this.customers = customers;
        this.cast = cast;
    }

    @BeforeAll
    void fillTablesOfTheSameShape() {
        dropThem();
        jdbc.sql("CREATE TABLE " + PEOPLE + " LIKE identity_person").update();
        jdbc.sql("CREATE TABLE " + ROLES + " LIKE identity_role").update();
        // Everybody has one of a hundred first and of a hundred last names, and each fortieth works here.
        jdbc.sql("INSERT INTO " + PEOPLE + """
                         (email, name, language, since)
                        SELECT CONCAT('p', seq, '@example.org'), CONCAT('First', seq % 100, ' Last', seq DIV 100 % 100),
                               'sv', '2026-01-01'
                        FROM seq_1_to_20000
                        """).update();
        jdbc.sql("INSERT INTO " + ROLES + " SELECT id, IF(id % 40 = 0, 'EMPLOYEE', 'CUSTOMER') FROM " + PEOPLE)
                .update();
        jdbc.sql("ANALYZE TABLE " + PEOPLE + ", " + ROLES).query().listOfRows();
    }

    @AfterAll
    void dropThem() {
        jdbc.sql("DROP TABLE IF EXISTS " + PEOPLE).update();
        jdbc.sql("DROP TABLE IF EXISTS " + ROLES).update();
    }

    @Test
    void a_customer_is_found_by_the_beginning_of_each_of_three_words() {
        var eva = cast.customer("Eva" + mark + " Maria" + mark + " von" + mark + " Post");
        for (var words : List.of("eva" + mark, "maria" + mark, "von" + mark, "Maria" + mark + " von")) {
            assertThat(called(words)).as(words).containsExactly(eva);
        }
        assertThat(called("va" + mark)).isEmpty();
        assertThat(called("Eva" + mark + " von")).isEmpty();
    }

    private List<Person> called(String words) {
        return customers.matching(cast.employee("Anna Berg"), words, FEW);
    }

    @Test
    void whoever_works_here_is_no_customer_also_where_many_are_called_so() {
        for (var n = 0; n < FEW; n++) {
            cast.employee("Aa " + mark);
        }
        var bea = cast.customer("Bea " + mark);
        var ann = cast.customer("Ann " + mark);
        assertThat(called(mark)).containsExactly(ann, bea);
    }

    @Test
    void customers_are_read_along_the_words_of_their_names_and_no_more_than_are_wanted_are_sorted() {
        var steps = plan(NameSearch.CUSTOMERS, Map.of("beginning", "last1%", "address", "p7@example.org", "most", FEW));
        assertThat(steps.stream()
                        .filter(step -> "p".equals(step.get("table")))
                        .map(step -> String.valueOf(step.get("key"))))
                .containsExactly(
                        "identity_person_name",
                        "identity_person_second",
                        "identity_person_third",
                        "identity_person_email");
        assertThat(steps.stream()
                        .filter(step -> List.of("p", "s").contains(String.valueOf(step.get("table"))))
                        .map(step -> String.valueOf(step.get("Extra")))
                        .collect(Collectors.joining()))
                .doesNotContain("filesort", "temporary");
    }

    @Test
    void colleagues_are_found_among_those_who_work_here() {
        var steps = plan(JdbcPeople.COLLEAGUES, Map.of("first", "last1%", "later", "% last1%", "most", FEW));
        assertThat(keyOf("s", steps)).isEqualTo("identity_role_role");
        assertThat(keyOf("p", steps)).isEqualTo("PRIMARY");
    }

    private static Object keyOf(String table, List<Map<String, Object>> steps) {
        return steps.stream()
                .filter(step -> table.equals(step.get("table")))
                .findFirst()
                .orElseThrow()
                .get("key");
    }

    private List<Map<String, Object>> plan(String sql, Map<String, ?> parameters) {
        var onLarge = sql.replace("identity_person p", PEOPLE + " p").replace("identity_role s", ROLES + " s");
        return jdbc.sql("EXPLAIN " + onLarge).params(parameters).query().listOfRows();
    }
}
