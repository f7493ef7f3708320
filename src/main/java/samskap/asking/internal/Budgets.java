package samskap.asking.internal;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.asking.AskedSegments;
import samskap.asking.Crowd;
import samskap.shared.Settings;
import samskap.shared.text.TimeAgo;

/**
 * How many asks the people of each segment and organisation had in a month, in {@code asking_segment}, and how many
 * they may have.
 */
@Repository
class Budgets {

    private final JdbcClient jdbc;
    private final Settings settings;

    Budgets(JdbcClient jdbc, Settings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    static String setting(Crowd crowd) {
        return "governor." + crowd.code() + "-budget";
    }

    /** A segment, or an organisation, in a calendar month of the company's home. */
    record Pot(String segment, YearMonth month) implements Comparable<Pot> {

        static Pot of(String segment, Instant at) {
            return new Pot(segment, YearMonth.from(at.atZone(TimeAgo.HOME)));
        }

        Crowd crowd() {
            return segment.startsWith(AskedSegments.SEGMENT) ? Crowd.SEGMENT : Crowd.ORGANISATION;
        }

        @Override
        public int compareTo(Pot other) {
            var bySegment = segment.compareTo(other.segment);
            return bySegment == 0 ? month.compareTo(other.month) : bySegment;
        }
    }

    /** @param budget how many it might be when the last of them was let through */
    record Spent(YearMonth month, int used, int budget) {}

    int perMonth(Crowd crowd) {
        return settings.get(setting(crowd)).map(Integer::parseInt).orElse(crowd.usual());
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

    void spend(Pot pot, int budget) {
        jdbc.sql("""
                        UPDATE asking_segment SET used = used + 1, budget = :budget
                        WHERE segment = :segment AND month = :month
                        """)
                .param("budget", budget)
                .param("segment", pot.segment())
                .param("month", pot.month().toString())
                .update();
    }

    List<Spent> spent() {
        return jdbc.sql("SELECT month, used, budget FROM asking_segment WHERE used > 0")
                .query((row, n) ->
                        new Spent(YearMonth.parse(row.getString("month")), row.getInt("used"), row.getInt("budget")))
                .list();
    }
}
