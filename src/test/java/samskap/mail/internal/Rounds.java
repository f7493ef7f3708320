package samskap.mail.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import samskap.mail.Outbox;
import samskap.mail.Post;
import samskap.shared.InOneGo;

/** Sends what waits at the moment when a test wants it; in the product this runs by itself. */
@Component
public class Rounds {

    /** So long what was taken is kept from others. */
    public static final Duration LEASE = Sending.LEASE;

    private final List<Outbox<?>> outboxes;
    private final Post post;
    private final BounceStore bounces;
    private final InOneGo inOneGo;
    private final Clock clock;

    Rounds(List<Outbox<?>> outboxes, Post post, BounceStore bounces, InOneGo inOneGo, Clock clock) {
        this.outboxes = outboxes;
        this.post = post;
        this.bounces = bounces;
        this.inOneGo = inOneGo;
        this.clock = clock;
    }

    /** One round of one sort of mail, by whatever post. */
    public interface Round {

        void sendAll(BooleanSupplier wanted);

        default void sendAll() {
            sendAll(() -> true);
        }
    }

    public Round of(Outbox<?> outbox, Post by) {
        return round(List.of(outbox), by);
    }

    public Round of(Outbox<?> outbox) {
        return of(outbox, post);
    }

    /** All sorts, by whatever post. */
    public Round all(Post by) {
        return round(outboxes, by);
    }

    /** All sorts, as they leave in the product. */
    public Round all() {
        return round(outboxes, post);
    }

    private Round round(List<Outbox<?>> of, Post by) {
        return new Sending(of, by, bounces, new Pace(new Pace.Settings(0, Map.of(), 4)), inOneGo, clock)::sendAll;
    }
}
