package samskap.inbox.internal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.inbox.HeldMail;
import samskap.inbox.ReceivedMail;
import samskap.mail.Post;
import samskap.mail.internal.Rounds;

/** Takes mail in and looks at it at the moment when a test wants it; in the product this runs by itself. */
@Component
public class Desk {

    private final Receipt receipt;
    private final InboxRound round;
    private final AnswerOutbox answers;
    private final Rounds rounds;
    private final InboxRows rows;
    private final People people;
    private final JdbcClient jdbc;

    Desk(
            Receipt receipt,
            InboxRound round,
            AnswerOutbox answers,
            Rounds rounds,
            InboxRows rows,
            People people,
            JdbcClient jdbc) {
        this.receipt = receipt;
        this.round = round;
        this.answers = answers;
        this.rounds = rounds;
        this.rows = rows;
        this.people = people;
        this.jdbc = jdbc;
    }

    /** Takes the mail and looks at it. */
    public ReceivedMail bring(SomeMail mail) {
        take(mail);
        look();
        return of(mail);
    }

    public void take(SomeMail mail) {
        receipt.take(new Delivery(Delivery.Source.SMTP, "somebody@example.com", List.of()), mail.raw());
    }

    /** Brought to an address that our mail server takes for us, whatever its headers say. */
    public ReceivedMail bringTo(String recipient, SomeMail mail) {
        receipt.take(new Delivery(Delivery.Source.SMTP, "somebody@example.com", List.of(recipient)), mail.raw());
        look();
        return of(mail);
    }

    /** With an empty return path, as what programs send. */
    public void takeFromNobody(SomeMail mail) {
        receipt.take(new Delivery(Delivery.Source.SMTP, "", List.of()), mail.raw());
    }

    public void look() {
        round.handleAll();
    }

    /** Sends what was written back. */
    public void answer() {
        rounds.of(answers).sendAll();
    }

    /** The same, by another post. */
    public void answer(Post by) {
        rounds.of(answers, by).sendAll();
    }

    /** All that waits for a colleague, also what other tests left: their page holds the oldest ones. */
    public List<HeldMail> held(Person viewer) {
        return rows.held(Integer.MAX_VALUE, viewer.id(), people.addressOf(viewer.id()));
    }

    public ReceivedMail of(SomeMail mail) {
        var id = jdbc.sql("SELECT id FROM inbox_mail WHERE mark = :mark")
                .param("mark", Fingerprint.of(mail.raw()))
                .query(Long.class)
                .single();
        return rows.find(id).orElseThrow();
    }
}
