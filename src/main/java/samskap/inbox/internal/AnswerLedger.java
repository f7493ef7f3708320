package samskap.inbox.internal;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.identity.EmailAddress;
import samskap.mail.Deliveries.Sort;
import samskap.mail.Tray;
import samskap.mail.TrayLedger;
import samskap.shared.Sql;

/** What is known of what we write back by ourselves. */
@Repository
class AnswerLedger extends TrayLedger {

    private final JdbcClient jdbc;

    AnswerLedger(JdbcClient jdbc, Tray.Trays trays) {
        super(Sort.ANSWERS, trays.of("inbox_answer", "mail_id"));
        this.jdbc = jdbc;
    }

    @Override
    protected List<About> about(Collection<Long> keys) {
        return jdbc.sql("SELECT mail_id, address, idea_id, kind FROM inbox_answer WHERE mail_id IN (:keys)")
                .param("keys", keys)
                .query((row, n) -> new About(
                        row.getLong("mail_id"),
                        null,
                        new EmailAddress(row.getString("address")),
                        Sql.longOrNull(row, "idea_id"),
                        row.getString("kind").toLowerCase(Locale.ROOT).replace('_', '-')))
                .list();
    }
}
