package samskap.shared.live;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Tells open pages that something changed, by kind and id only: whoever listens reads what they may see. What changes
 * on another node is told here within about a second.
 */
public interface Live {

    /** Announces a change once the running transaction has committed (at once when there is none). */
    void changed(Change change);

    /**
     * Hears every change from now on, in order and one at a time, on a thread that is neither the listener's own nor
     * the one that made the change. A slow listener keeps no other waiting.
     *
     * @return closes the subscription; safe to call twice
     */
    Subscription listen(Consumer<Change> listener);

    /**
     * Hears that some of what is wanted happened: at once where nothing did of late, and else once for all that happens
     * until the pace is over. On a thread of the same sort.
     *
     * @param wanted decides on each change; must be quick
     * @param pace from one time to the next at least
     */
    Subscription listen(Predicate<Change> wanted, Duration pace, Runnable react);

    /**
     * Hears every change of this node before whoever made it is answered, so that nobody is shown an older state than
     * the one they made, and those of other nodes soon. Must be quick and may be called by several threads at once.
     */
    void heed(Consumer<Change> listener);

    /** The same, when all those have heard it: for whoever keeps what was made of what they keep. */
    void heedLast(Consumer<Change> listener);

    /**
     * Hears every change of this node at once, within the transaction that makes it: what the listener writes to the
     * database stands or falls with the change.
     */
    void note(Consumer<Change> listener);

    /** A running subscription. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
