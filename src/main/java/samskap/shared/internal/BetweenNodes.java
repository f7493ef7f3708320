package samskap.shared.internal;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import samskap.shared.live.Change;

/**
 * Carries changes from node to node by way of the database: each is written within the transaction that makes it, and
 * read by the others within a second. Where there is one node, nothing is written.
 */
@Component
class BetweenNodes implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(BetweenNodes.class);

    private static final int STEPS_BETWEEN_BEATS = 5;
    private static final int STEPS_BETWEEN_CLEANINGS = 30;

    private final LocalLive live;
    private final NodeLog changes;
    private final String node = UUID.randomUUID().toString();
    private final Set<Long> heard = new HashSet<>();
    private volatile boolean accompanied;
    private long settled = -1;
    private long step;
    private @Nullable ScheduledExecutorService messenger;

    BetweenNodes(LocalLive live, NodeLog changes) {
        this.live = live;
        this.changes = changes;
        live.note(this::tell);
    }

    private void tell(Change change) {
        if (accompanied) {
            changes.write(node, change);
        }
    }

    /** What others changed since the last step is heard here as if it had been changed here. */
    void step() {
        if (settled < 0) {
            settled = changes.last();
        }
        if (step % STEPS_BETWEEN_BEATS == 0) {
            changes.isHere(node);
        }
        accompanied = changes.hasOthers(node);
        changes.after(settled).forEach(this::hear);
        heard.removeIf(id -> id <= settled);
        if (step++ % STEPS_BETWEEN_CLEANINGS == 0) {
            changes.forgetOld();
        }
    }

    private void hear(NodeLog.Row row) {
        if (heard.add(row.id()) && !row.node().equals(node)) {
            // Another version of the product may tell of what this one does not know.
            Arrays.stream(Change.Kind.values())
                    .filter(kind -> kind.name().equals(row.kind()))
                    .forEach(kind -> live.announce(new Change(kind, row.subject())));
        }
        if (row.settled()) {
            settled = Math.max(settled, row.id());
        }
    }

    @Override
    public void start() {
        var thread = Thread.ofPlatform().daemon().name("between-nodes").factory();
        messenger = Executors.newSingleThreadScheduledExecutor(thread);
        messenger.scheduleWithFixedDelay(this::stepUnlessAway, 0, 1, TimeUnit.SECONDS);
    }

    private void stepUnlessAway() {
        try {
            step();
        } catch (DataAccessException | TransactionException away) {
            log.debug("The other nodes can't be heard", away);
        } catch (RuntimeException broken) {
            log.error("The other nodes can't be heard", broken);
        }
    }

    @Override
    public void stop() {
        if (messenger != null) {
            messenger.shutdownNow();
            messenger = null;
        }
        leave();
    }

    private void leave() {
        try {
            changes.goes(node);
        } catch (DataAccessException | TransactionException away) {
            log.debug("It is gone without a word", away);
        }
    }

    @Override
    public boolean isRunning() {
        return messenger != null;
    }
}
