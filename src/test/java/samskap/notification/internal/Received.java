package samskap.notification.internal;

import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import samskap.identity.EmailAddress;
import samskap.mail.Mail;
import samskap.mail.Mailbox;
import samskap.mail.internal.Rounds;
import samskap.testing.TestClock;

/** Tells, waits until what is gathered leaves, and says what has come to somebody. */
@Lazy
@Component
class Received {

    private final Tell tell;
    private final Rounds rounds;
    private final Mailbox mailbox;
    private final TestClock clock;

    Received(Tell tell, Rounds rounds, Mailbox mailbox, TestClock clock) {
        this.tell = tell;
        this.rounds = rounds;
        this.mailbox = mailbox;
        this.clock = clock;
    }

    List<Mail> by(EmailAddress address) {
        tell.all();
        clock.pass(TellingPolicy.GATHERING.plusSeconds(1));
        rounds.all().sendAll();
        return mailbox.latest().stream()
                .map(kept -> kept.mail())
                .filter(mail -> mail.to().equals(address))
                .toList();
    }
}
