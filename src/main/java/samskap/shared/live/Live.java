package samskap.shared.live;

import java.util.function.Consumer;

/**
 * Tells open pages that something changed, by kind and id only: whoever listens reads what they may see. One node
 * today; an implementation that carries changes between nodes can take this one's place.
 */
public interface Live {

    /** Announces a change once the running transaction has committed (at once when there is none). */
    void changed(Change change);

    /**
     * Hears every change from now on, on a thread that is not the listener's own.
     *
     * @return closes the subscription; safe to call twice
     */
    Subscription listen(Consumer<Change> listener);

    /** A running subscription. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
