package samskap.shared.live;

import java.util.function.Consumer;

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
