package samskap.dialogue.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.dialogue.Message;
import samskap.dialogue.MessageId;
import samskap.dialogue.Promise.Outcome;
import samskap.identity.PersonId;
import samskap.shared.Sql;

/** What colleagues owe, in {@code dialogue_promise}. */
@Repository
class PromiseStore {

    private final JdbcClient jdbc;

    PromiseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(MessageId promise, PersonId owner, LocalDate due) {
        jdbc.sql("INSERT INTO dialogue_promise (message_id, owner_id, due) VALUES (:id, :owner, :due)")
                .param("id", promise.value())
                .param("owner", owner.value())
                .param("due", due)
                .update();
    }

    /** False when somebody has settled it already. */
    boolean settle(MessageId promise, Outcome outcome, String word, Instant now) {
        return jdbc.sql("""
                        UPDATE dialogue_promise SET outcome = :outcome, word = :word, settled_at = :now
                        WHERE message_id = :id AND outcome IS NULL
                        """)
                        .param("id", promise.value())
                        .param("outcome", outcome.name())
                        .param("word", word)
                        .param("now", Sql.at(now))
                        .update()
                == 1;
    }

    /** Forgets a promise that nobody counts on any more; false when it was settled meanwhile. */
    boolean forget(MessageId promise) {
        return jdbc.sql("DELETE FROM dialogue_promise WHERE message_id = :id AND outcome IS NULL")
                        .param("id", promise.value())
                        .update()
                == 1;
    }

    List<Message> openOf(PersonId owner) {
        return jdbc.sql(MessageRows.SELECT + " WHERE p.owner_id = :owner AND p.outcome IS NULL ORDER BY p.due, m.id")
                .param("owner", owner.value())
                .query(MessageRows::message)
                .list();
    }

    /** Due first; none that was taken back or is withheld. */
    List<Message> open(int most) {
        return jdbc.sql(MessageRows.SELECT + " WHERE p.message_id IS NOT NULL AND p.outcome IS NULL"
                        + " AND m.withdrawn_at IS NULL AND m.withheld_at IS NULL ORDER BY p.due, m.id LIMIT :most")
                .param("most", most)
                .query(MessageRows::message)
                .list();
    }

    /** Longest overdue first. */
    List<Message> overdueOn(LocalDate today, int most) {
        return overdue("", today, most).query(MessageRows::message).list();
    }

    /** The same of these owners only. */
    List<Message> overdueOn(LocalDate today, Set<PersonId> owners, int most) {
        return owners.isEmpty()
                ? List.of()
                : overdue(" AND p.owner_id IN (:owners)", today, most)
                        .param("owners", owners.stream().map(PersonId::value).toList())
                        .query(MessageRows::message)
                        .list();
    }

    private JdbcClient.StatementSpec overdue(String whose, LocalDate today, int most) {
        return jdbc.sql(MessageRows.SELECT + " WHERE p.outcome IS NULL AND p.due < :today AND m.withdrawn_at IS NULL"
                        + whose + " ORDER BY p.due, m.id LIMIT :most")
                .param("today", today)
                .param("most", most);
    }

    /** How many ended since a moment, and how many of them were kept. */
    Settled settledSince(Instant since) {
        return jdbc.sql("""
                        SELECT COUNT(*) AS settled, COALESCE(SUM(outcome = 'KEPT'), 0) AS kept
                        FROM dialogue_promise WHERE settled_at >= :since
                        """)
                .param("since", Sql.at(since))
                .query((row, n) -> new Settled(row.getInt("settled"), row.getInt("kept")))
                .single();
    }

    record Settled(int all, int kept) {}

    /** What was said of a promise at its end, by whoever owned it. */
    record Ended(PersonId owner, Outcome outcome, Instant at) {

        boolean isKept() {
            return outcome == Outcome.KEPT;
        }
    }

    List<Ended> ended(Instant since) {
        return jdbc.sql("SELECT owner_id, outcome, settled_at FROM dialogue_promise WHERE settled_at >= :since")
                .param("since", Sql.at(since))
                .query((row, n) -> new Ended(
                        new PersonId(row.getLong("owner_id")),
                        Outcome.valueOf(row.getString("outcome")),
                        Sql.instant(row, "settled_at")))
                .list();
    }

    /** Latest first. */
    List<Message> latestSettledSince(Instant since, int most) {
        return jdbc.sql(MessageRows.SELECT
                        + " WHERE p.settled_at >= :since AND m.withdrawn_at IS NULL ORDER BY p.settled_at DESC, m.id DESC"
                        + " LIMIT :most")
                .param("since", Sql.at(since))
                .param("most", most)
                .query(MessageRows::message)
                .list();
    }

    int countOverdueOn(LocalDate today) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM dialogue_promise p JOIN dialogue_message m ON m.id = p.message_id
                        WHERE p.outcome IS NULL AND p.due < :today AND m.withdrawn_at IS NULL
                        """).param("today", today).query(Integer.class).single();
    }
}
