package samskap.inbox.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.inbox.internal.MailStore.Due;
import samskap.shared.Sql;

/** Which mails are looked at next, by whom and in which order: {@code due_at}, {@code tries} and {@code lane}. */
@Repository
class MailQueue {

    private final JdbcClient jdbc;

    MailQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes what is due, oldest first, and keeps it from others for a while: whoever takes it and dies leaves it to be
     * taken again. What was taken before is taken alone, so that a mail that ends whoever looks at it takes no other
     * along. Call it in a transaction.
     *
     * @param room bytes that all of them may have together; one is always taken
     */
    List<Due> take(Instant now, Duration lease, int most, long room) {
        var taken = together(due(now, most), room);
        if (!taken.isEmpty()) {
            jdbc.sql("UPDATE inbox_mail SET due_at = :until, tries = tries + 1 WHERE id IN (:ids)")
                    .param("until", Sql.at(now.plus(lease)))
                    .param("ids", taken.stream().map(Due::id).toList())
                    .update();
        }
        return taken;
    }

    private List<Due> due(Instant now, int most) {
        return jdbc.sql("""
                        SELECT id, mark, size, source, envelope_from, envelope_to, received_at, tries, let_through_by,
                               sure_by
                        FROM inbox_mail WHERE due_at <= :now ORDER BY due_at, id LIMIT :most FOR UPDATE SKIP LOCKED
                        """)
                .param("now", Sql.at(now))
                .param("most", most)
                .query((row, n) -> new Due(
                        row.getLong("id"),
                        row.getString("mark"),
                        row.getInt("size"),
                        new Delivery(
                                Delivery.Source.valueOf(row.getString("source")),
                                row.getString("envelope_from"),
                                row.getString("envelope_to").lines().toList()),
                        Sql.instant(row, "received_at"),
                        row.getInt("tries") + 1,
                        Sql.longOrNull(row, "let_through_by"),
                        Sql.longOrNull(row, "sure_by")))
                .list();
    }

    private static List<Due> together(List<Due> due, long room) {
        var taken = new ArrayList<Due>();
        var left = room;
        for (var each : due) {
            left -= each.size();
            var alone = each.tries() > 1;
            if (!taken.isEmpty() && (alone || left < 0)) {
                break;
            }
            taken.add(each);
            if (alone) {
                break;
            }
        }
        return taken;
    }

    /** Keeps from others for longer what is kept from them until then; not what they have taken meanwhile. */
    void keep(Collection<Long> mails, Instant until, Instant longer) {
        jdbc.sql("UPDATE inbox_mail SET due_at = :longer WHERE id IN (:mails) AND due_at = :until AND outcome IS NULL")
                .param("longer", Sql.at(longer))
                .param("mails", mails)
                .param("until", Sql.at(until))
                .update();
    }

    /** Looks at it again after a failure. */
    void postpone(long mail, Instant until) {
        jdbc.sql("UPDATE inbox_mail SET due_at = :until WHERE id = :mail AND outcome IS NULL")
                .param("until", Sql.at(until))
                .param("mail", mail)
                .update();
    }

    /** Looks at it again later: that it was taken does not count, since nothing was done with it. */
    void putBack(Collection<Long> mails, Instant until) {
        jdbc.sql("""
                        UPDATE inbox_mail SET due_at = :until, tries = tries - 1
                        WHERE id IN (:mails) AND outcome IS NULL AND tries > 0
                        """).param("until", Sql.at(until)).param("mails", mails).update();
    }

    /** Says with which others mails keep their order. */
    void keepLanes(Map<Long, String> lanes) {
        if (!lanes.isEmpty()) {
            var mails = List.copyOf(lanes.keySet());
            jdbc.sql("UPDATE inbox_mail SET lane = ELT(FIELD(id, :mails), :lanes) WHERE id IN (:mails)")
                    .param("mails", mails)
                    .param("lanes", mails.stream().map(lanes::get).toList())
                    .update();
        }
    }

    /** Whether an earlier mail of the same lane is not settled yet. Those from before the moment are not waited for. */
    boolean isBehindAnother(long mail, String lane, Instant since) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM inbox_mail
                                       WHERE lane = :lane AND id < :mail AND received_at > :since AND outcome IS NULL)
                        """)
                .param("lane", lane)
                .param("mail", mail)
                .param("since", Sql.at(since))
                .query(Boolean.class)
                .single();
    }
}
