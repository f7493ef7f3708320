package samskap.notification.internal;

import org.springframework.stereotype.Component;
import samskap.mail.Post;
import samskap.mail.internal.Rounds;

/** Sends people what they are told, over whichever way a test wants. */
@Component("outgoingNews")
public class Outgoing {

    private final NewsOutbox outbox;
    private final Rounds rounds;

    Outgoing(NewsOutbox outbox, Rounds rounds) {
        this.outbox = outbox;
        this.rounds = rounds;
    }

    /** All that is due. */
    public void send(Post post) {
        rounds.of(outbox, post).sendAll();
    }
}
