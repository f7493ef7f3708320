package samskap.inbox.internal;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;
import samskap.inbox.Why;
import samskap.shared.Sql;

/**
 * Stops what only programs do: a ticket system that does not say that it is one answers every mail, and two of them
 * answer each other for ever.
 */
@Repository
class Brake {

    /**
     * So many mails of one person go into one idea's dialogue, or to all that is answered elsewhere, within an hour.
     */
    static final int PER_PERSON_AND_IDEA_AND_HOUR = 10;

    private static final Duration HOUR = Duration.ofHours(1);

    /** So many earlier mails it is compared with. */
    private static final int LOOKS_BACK = 20;

    private final JdbcClient jdbc;

    Brake(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Why a colleague has to look at it first; looked at again, a mail is judged by those before it as it was.
     *
     * @param idea null for what is answered elsewhere
     */
    Optional<Why> stops(MailStore.Due due, PersonId writer, @Nullable IdeaId idea, String words) {
        if (due.isLetThrough() || due.isSure()) {
            return Optional.empty();
        }
        if (lately(due, writer, idea) >= PER_PERSON_AND_IDEA_AND_HOUR) {
            return Optional.of(Why.MANY);
        }
        return isRepeated(due, writer, idea, words) ? Optional.of(Why.REPEATED) : Optional.empty();
    }

    private int lately(MailStore.Due due, PersonId writer, @Nullable IdeaId idea) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM inbox_mail
                        WHERE person_id = :writer AND id < :mail AND idea_id <=> :idea AND received_at > :hour
                          AND outcome IN ('POSTED', 'ANSWERED', 'MOVED')
                        """)
                .param("writer", writer.value())
                .param("mail", due.id())
                .param("idea", idea == null ? null : idea.value())
                .param("hour", Sql.at(due.receivedAt().minus(HOUR)))
                .query(Integer.class)
                .single();
    }

    /** One that failed is compared with later ones too: its writer may have sent it once more. */
    private boolean isRepeated(MailStore.Due due, PersonId writer, @Nullable IdeaId idea, String words) {
        return jdbc
                .sql("""
                        SELECT words FROM inbox_mail
                        WHERE person_id = :writer AND id <> :mail AND idea_id <=> :idea AND outcome IN ('POSTED', 'ANSWERED')
                          AND (id < :mail
                               OR NOT EXISTS (SELECT 1 FROM inbox_mail WHERE id = :mail AND message_id IS NOT NULL))
                        ORDER BY id DESC LIMIT :most
                        """)
                .param("writer", writer.value())
                .param("mail", due.id())
                .param("idea", idea == null ? null : idea.value())
                .param("most", LOOKS_BACK)
                .query(String.class)
                .list()
                .stream()
                .anyMatch(earlier -> NearSame.are(earlier, words));
    }
}
