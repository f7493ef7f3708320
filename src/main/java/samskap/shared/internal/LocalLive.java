package samskap.shared.internal;

import jakarta.annotation.PreDestroy;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/** Live updates within this node: one thread hands each change to every open page, in order. */
@Component
class LocalLive implements Live {

    private static final Logger log = LoggerFactory.getLogger(LocalLive.class);

    private final Set<Consumer<Change>> listeners = ConcurrentHashMap.newKeySet();
    private final ExecutorService messenger = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("live").factory());

    @Override
    public void changed(Change change) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            announce(change);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                announce(change);
            }
        });
    }

    @Override
    public Subscription listen(Consumer<Change> listener) {
        // Each subscription is its own object, so that the same method reference can listen twice and close once.
        Consumer<Change> own = listener::accept;
        listeners.add(own);
        return () -> listeners.remove(own);
    }

    private void announce(Change change) {
        messenger.execute(() -> listeners.forEach(listener -> tell(listener, change)));
    }

    private void tell(Consumer<Change> listener, Change change) {
        try {
            listener.accept(change);
        } catch (RuntimeException broken) {
            // One page that is going away must not keep the news from the others.
            log.debug("A listener failed on {}", change, broken);
        }
    }

    @PreDestroy
    void stop() {
        messenger.shutdownNow();
    }
}
