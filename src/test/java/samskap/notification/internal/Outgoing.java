package samskap.notification.internal;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import samskap.mail.Bounces;
import samskap.mail.Post;
import samskap.shared.InOneGo;

/** Sends people what they are told, over whichever way a test wants. */
@Component
public class Outgoing {

    private final Outbox outbox;
    private final MailWriter writer;
    private final Bounces bounces;
    private final InOneGo inOneGo;
    private final Clock clock;

    Outgoing(Outbox outbox, MailWriter writer, Bounces bounces, InOneGo inOneGo, Clock clock) {
        this.outbox = outbox;
        this.writer = writer;
        this.bounces = bounces;
        this.inOneGo = inOneGo;
        this.clock = clock;
    }

    /** All that is due. */
    public void send(Post post) {
        new MailRound(outbox, writer, post, bounces, new Pace(new Pace.Settings(0, Map.of(), 4)), inOneGo, clock)
                .sendAll();
    }
}
