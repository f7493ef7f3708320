package samskap.mail.internal;

import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import samskap.mail.Mail;
import samskap.mail.NotTakenException;
import samskap.mail.Outbox.Outcome;
import samskap.mail.Post;
import samskap.shared.InOneGo;
import samskap.shared.Sql;

/** Sends before all that waits in line, and writes down in {@code mail_direct} whether it left. */
@Component
class NotedPost implements DirectPost {

    private static final Logger log = LoggerFactory.getLogger(DirectPost.class);

    private final Post post;
    private final Pace pace;
    private final JdbcClient jdbc;
    private final InOneGo inOneGo;
    private final Clock clock;

    NotedPost(Post post, Pace pace, JdbcClient jdbc, InOneGo inOneGo, Clock clock) {
        this.post = post;
        this.pace = pace;
        this.jdbc = jdbc;
        this.inOneGo = inOneGo;
        this.clock = clock;
    }

    @Override
    public void send(Kind kind, Mail mail) {
        pace.pass(mail.to(), clock.instant());
        try {
            post.send(mail);
        } catch (NotTakenException notTaken) {
            write(kind, mail, outcome(notTaken), notTaken.words());
            throw notTaken;
        }
        write(kind, mail, Outcome.SENT, null);
    }

    /** An address that somebody mistyped is no fault of the mail server's. */
    private static Outcome outcome(NotTakenException notTaken) {
        return notTaken.why() == NotTakenException.Why.NO_MAILBOX ? Outcome.UNREACHABLE : Outcome.FAILED;
    }

    /** Whoever waits for a code gets it, also when that can't be written down. */
    private void write(Kind kind, Mail mail, Outcome outcome, @Nullable String words) {
        try {
            inOneGo.run(() -> jdbc.sql("""
                            INSERT INTO mail_direct (kind, address, tries, outcome, words, settled_at)
                            VALUES (:kind, :address, 1, :outcome, :words, :now)
                            """)
                    .param("kind", kind.name().toLowerCase(Locale.ROOT))
                    .param("address", mail.to().value())
                    .param("outcome", outcome.name())
                    .param("words", words)
                    .param("now", Sql.at(clock.instant()))
                    .update());
        } catch (RuntimeException unwritten) {
            log.warn("That a mail ended as {} could not be written down", outcome, unwritten);
        }
    }
}
