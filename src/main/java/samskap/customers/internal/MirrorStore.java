package samskap.customers.internal;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.customers.internal.MirrorOfMeetings.Counted;

/** Counts who met whom, by segment. */
@Repository
class MirrorStore {

    private static final String WHO = "SELECT DISTINCT %s AS person FROM customers_note"
            + " WHERE way IS NOT NULL AND happened_on >= :since AND happened_on < :until";

    /** Where people alone say it, only what they said counts, whatever a list brought in at the same time. */
    private static final String FREELY =
            "JOIN customers_dimension d ON d.id = m.dimension_id" + " AND (m.placed_by IS NULL OR NOT d.own_word)";

    private final JdbcClient jdbc;

    MirrorStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Customers whom somebody met from the one day on and before the other. */
    Counted met(LocalDate since, LocalDate until) {
        return counted("customer_id", since, until);
    }

    /** Colleagues who met somebody then. */
    Counted colleagues(LocalDate since, LocalDate until) {
        return counted("by_id", since, until);
    }

    private Counted counted(String who, LocalDate since, LocalDate until) {
        var people = WHO.formatted(who);
        var total = jdbc.sql("SELECT COUNT(*) FROM (" + people + ") w")
                .param("since", since)
                .param("until", until)
                .query(Integer.class)
                .single();
        var bySegment = jdbc
                .sql("SELECT m.segment_id, COUNT(*) AS people FROM (" + people
                        + ") w JOIN customers_member m ON m.person_id = w.person " + FREELY + " GROUP BY m.segment_id")
                .param("since", since)
                .param("until", until)
                .query((row, n) -> Map.entry(row.getInt("segment_id"), row.getInt("people")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Counted(total, bySegment);
    }
}
