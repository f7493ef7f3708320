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

    private static final String WHO =
            "SELECT DISTINCT %s AS person FROM customers_note" + " WHERE way IS NOT NULL AND happened_on >= :since";

    private final JdbcClient jdbc;

    MirrorStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Customers whom somebody met. */
    Counted met(LocalDate since) {
        return counted("customer_id", since);
    }

    /** Colleagues who met somebody. */
    Counted colleagues(LocalDate since) {
        return counted("by_id", since);
    }

    private Counted counted(String who, LocalDate since) {
        var people = WHO.formatted(who);
        var total = jdbc.sql("SELECT COUNT(*) FROM (" + people + ") w")
                .param("since", since)
                .query(Integer.class)
                .single();
        var bySegment = jdbc
                .sql("SELECT m.segment_id, COUNT(*) AS people FROM (" + people
                        + ") w JOIN customers_member m ON m.person_id = w.person GROUP BY m.segment_id")
                .param("since", since)
                .query((row, n) -> Map.entry(row.getInt("segment_id"), row.getInt("people")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Counted(total, bySegment);
    }
}
