package samskap.customers.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.customers.Dimensions.Placing;
import samskap.identity.PersonId;

/** Who is of which segment, in {@code customers_member}. */
@Repository
class MemberStore {

    private final JdbcClient jdbc;

    MemberStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Integer, Placing> of(PersonId person) {
        return of(List.of(person), "").getOrDefault(person, Map.of());
    }

    /** What of it may be known of them: nothing where people alone say it. */
    Map<PersonId, Map<Integer, Placing>> shared(Collection<PersonId> people) {
        return of(people, "AND dimension_id IN (SELECT id FROM customers_dimension WHERE NOT own_word)");
    }

    /** Of several, by dimension; whoever belongs nowhere is missing. */
    private Map<PersonId, Map<Integer, Placing>> of(Collection<PersonId> people, String which) {
        var placings = new HashMap<PersonId, Map<Integer, Placing>>();
        if (people.isEmpty()) {
            return placings;
        }
        jdbc.sql("""
                        SELECT person_id, dimension_id, segment_id, placed_by IS NULL AS by_self FROM customers_member
                        WHERE person_id IN (:people) %s
                        """.formatted(which))
                .param("people", people.stream().map(PersonId::value).toList())
                .query((RowCallbackHandler)
                        row -> placings.computeIfAbsent(new PersonId(row.getLong("person_id")), any -> new HashMap<>())
                                .put(
                                        row.getInt("dimension_id"),
                                        new Placing(row.getInt("segment_id"), row.getBoolean("by_self"))));
        return placings;
    }

    /**
     * Which customers said themselves where in a dimension they belong, each with the number of the segment; nothing of
     * colleagues, whatever they said for themselves.
     */
    Map<PersonId, Integer> said(int dimension) {
        return jdbc
                .sql("""
                        SELECT person_id, segment_id FROM customers_member
                        WHERE dimension_id = :dimension AND placed_by IS NULL
                          AND NOT EXISTS (SELECT 1 FROM identity_role r
                            WHERE r.person_id = customers_member.person_id AND r.role <> 'CUSTOMER')
                        """)
                .param("dimension", dimension)
                .query((row, n) -> Map.entry(new PersonId(row.getLong("person_id")), row.getInt("segment_id")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @param by null when they say so themselves */
    void place(PersonId person, int dimension, int segment, @Nullable PersonId by) {
        jdbc.sql("""
                        INSERT INTO customers_member (person_id, dimension_id, segment_id, placed_by)
                        VALUES (:person, :dimension, :segment, :by)
                        ON DUPLICATE KEY UPDATE segment_id = :segment, placed_by = :by
                        """)
                .param("person", person.value())
                .param("dimension", dimension)
                .param("segment", segment)
                .param("by", by == null ? null : by.value())
                .update();
    }

    /** What is theirs alone to say from now on. */
    void removePlaced(int dimension) {
        jdbc.sql("DELETE FROM customers_member WHERE dimension_id = :dimension AND placed_by IS NOT NULL")
                .param("dimension", dimension)
                .update();
    }

    /** What people said while nobody read it of them. */
    void removeAll(int dimension) {
        jdbc.sql("DELETE FROM customers_member WHERE dimension_id = :dimension")
                .param("dimension", dimension)
                .update();
    }

    void remove(PersonId person, int dimension) {
        jdbc.sql("DELETE FROM customers_member WHERE person_id = :person AND dimension_id = :dimension")
                .param("person", person.value())
                .param("dimension", dimension)
                .update();
    }

    /** What colleagues said; what the person said themselves stays theirs to take away. */
    void removePlaced(PersonId person) {
        jdbc.sql("DELETE FROM customers_member WHERE person_id = :person AND placed_by IS NOT NULL")
                .param("person", person.value())
                .update();
    }

    void forget(PersonId person) {
        jdbc.sql("DELETE FROM customers_member WHERE person_id = :person")
                .param("person", person.value())
                .update();
    }
}
