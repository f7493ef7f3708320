package samskap.customers.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.identity.PersonId;

/** Counts encounters, and finds those who could be met. What was withdrawn was an encounter all the same. */
@Repository
class RhythmStore {

    /** Those who agreed and whom nobody met since, in the order of their numbers from somewhere on. */
    private static final String WILLING = """
            SELECT c.customer_id,
                   (SELECT MAX(n.happened_on) FROM customers_note n
                    WHERE n.customer_id = c.customer_id AND n.way IS NOT NULL) AS last_on
            FROM customers_consent c %s
            WHERE c.customer_id >= :from AND c.given_on IS NOT NULL AND c.withdrawn_at IS NULL
              AND NOT EXISTS (SELECT 1 FROM customers_note n
                              WHERE n.customer_id = c.customer_id AND n.way IS NOT NULL AND n.happened_on >= :since)
            ORDER BY c.customer_id LIMIT :most
            """;

    /** Read along the index of the segment: those of a small one are found without looking at everybody. */
    private static final String OF_SEGMENT = """
            JOIN customers_member m ON m.person_id = c.customer_id
              AND m.dimension_id = :dimension AND m.segment_id = :segment AND m.person_id >= :from
            """;

    private final JdbcClient jdbc;

    RhythmStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param last when somebody met them, null for never */
    record Candidate(PersonId customer, @Nullable LocalDate last) {}

    /** How many different customers these colleagues met from a day until before another, all of them together. */
    int met(Collection<PersonId> colleagues, LocalDate from, LocalDate until) {
        return jdbc.sql("""
                        SELECT COUNT(DISTINCT customer_id) FROM customers_note
                        WHERE by_id IN (:colleagues) AND happened_on >= :from AND happened_on < :until
                          AND way IS NOT NULL
                        """)
                .param("colleagues", colleagues.stream().map(PersonId::value).toList())
                .param("from", from)
                .param("until", until)
                .query(Integer.class)
                .single();
    }

    /** How many different customers of each segment were met since, in each dimension. */
    Map<Integer, Integer> metBySegment(LocalDate since) {
        return jdbc
                .sql("""
                        SELECT m.segment_id, COUNT(DISTINCT n.customer_id) AS met FROM customers_note n
                        JOIN customers_member m ON m.person_id = n.customer_id
                        WHERE n.happened_on >= :since AND n.way IS NOT NULL GROUP BY m.segment_id
                        """)
                .param("since", since)
                .query((row, n) -> Map.entry(row.getInt("segment_id"), row.getInt("met")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Candidate> willing(long from, LocalDate since, int most) {
        return candidates(jdbc.sql(WILLING.formatted("")), from, since, most);
    }

    List<Candidate> willing(int dimension, int segment, long from, LocalDate since, int most) {
        var query = jdbc.sql(WILLING.formatted(OF_SEGMENT))
                .param("dimension", dimension)
                .param("segment", segment);
        return candidates(query, from, since, most);
    }

    private static List<Candidate> candidates(JdbcClient.StatementSpec query, long from, LocalDate since, int most) {
        return query.param("from", from)
                .param("since", since)
                .param("most", most)
                .query((row, n) -> new Candidate(
                        new PersonId(row.getLong("customer_id")), row.getObject("last_on", LocalDate.class)))
                .list();
    }

    /** The highest number of anybody who agreed. */
    long last() {
        return jdbc.sql("SELECT COALESCE(MAX(customer_id), 0) FROM customers_consent")
                .query(Long.class)
                .single();
    }
}
