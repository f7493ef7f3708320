package samskap.inbox.internal;

import java.time.Clock;
import org.springframework.stereotype.Component;
import samskap.inbox.ReceivedMail;
import samskap.mail.ReplyAddresses;
import samskap.reply.MailReader;
import samskap.shared.InOneGo;

/** Takes mail in where no mail server is named whose word about senders counts. */
@Component
public class Unchecked {

    private final Desk desk;
    private final MailQueue queue;
    private final Understanding understanding;
    private final Handling handling;
    private final Settling settling;
    private final InOneGo inOneGo;
    private final Clock clock;

    Unchecked(
            Desk desk,
            MailQueue queue,
            MailReader reader,
            ReplyAddresses addresses,
            Handling handling,
            Settling settling,
            InOneGo inOneGo,
            Clock clock) {
        this.desk = desk;
        this.queue = queue;
        understanding = new Understanding(reader, addresses, SomeSettings.unchecked());
        this.handling = handling;
        this.settling = settling;
        this.inOneGo = inOneGo;
        this.clock = clock;
    }

    public ReceivedMail bring(SomeMail mail) {
        desk.take(mail);
        var mark = Fingerprint.of(mail.raw());
        var due = inOneGo.run(() -> queue.take(clock.instant(), InboxRound.LEASE, 1_000, Long.MAX_VALUE)).stream()
                .filter(each -> each.mark().equals(mark))
                .findFirst()
                .orElseThrow();
        var understood = understanding.of(due.delivery(), mail.raw());
        settling.settle(due, understood, handling.handle(due, understood));
        return desk.of(mail);
    }
}
