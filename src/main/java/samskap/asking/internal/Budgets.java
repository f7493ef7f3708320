package samskap.asking.internal;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.shared.Settings;
import samskap.shared.text.TimeAgo;

/** How many asks each segment had in a month, in {@code asking_segment}, and how many it may have. */
@Repository
class Budgets {

    static final String SETTING = "governor.segment-budget";

    /** No customer of a large organisation has to hear from us through each of their colleagues. */
    static final int USUAL = 200;

    private final JdbcClient jdbc;
    private final Settings settings;

    Budgets(JdbcClient jdbc, Settings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** A segment in a calendar month of the company's home. */
    record Pot(String segment, YearMonth month) implements Comparable<Pot> {

        static Pot of(String segment, Instant at) {
            return new Pot(segment, YearMonth.from(at.atZone(TimeAgo.HOME)));
        }

        @Override
        public int compareTo(Pot other) {
            var bySegment = segment.compareTo(other.segment);
            return bySegment == 0 ? month.compareTo(other.month) : bySegment;
        }
    }

    int perMonth() {
        return settings.get(SETTING).map(Integer::parseInt).orElse(USUAL);
    }

    /** Keeps these to the running transaction, in their order. */
    void hold(Collection<Pot> pots) {
        pots.stream()
                .sorted()
                .distinct()
                .forEach(pot -> jdbc.sql("""
                        INSERT INTO asking_segment (segment, month) VALUES (:segment, :month)
                        ON DUPLICATE KEY UPDATE used = used
                        """)
                        .param("segment", pot.segment())
                        .param("month", pot.month().toString())
                        .update());
    }

    /** How many were asked of it by now; as it is now, whatever this transaction has read before. */
    int used(Pot pot) {
        return used(pot, " FOR UPDATE");
    }

    /** The same for looking only. */
    int usedSoFar(Pot pot) {
        return used(pot, "");
    }

    private int used(Pot pot, String lock) {
        return jdbc.sql("SELECT used FROM asking_segment WHERE segment = :segment AND month = :month" + lock)
                .param("segment", pot.segment())
                .param("month", pot.month().toString())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    void spend(Pot pot) {
        jdbc.sql("UPDATE asking_segment SET used = used + 1 WHERE segment = :segment AND month = :month")
                .param("segment", pot.segment())
                .param("month", pot.month().toString())
                .update();
    }
}
