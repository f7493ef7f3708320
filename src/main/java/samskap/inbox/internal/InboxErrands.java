package samskap.inbox.internal;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import samskap.mail.Outgoing;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/** Looks at mail as soon as some has come, and every few seconds in case another node or an earlier run left some. */
@Component
@ConditionalOnBooleanProperty(name = "samskap.errands", matchIfMissing = true)
class InboxErrands {

    private static final Logger log = LoggerFactory.getLogger(InboxErrands.class);

    private final InboxRound round;
    private final Outgoing outgoing;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().daemon().name("inbox").factory(),
            // After the end there is nothing to do any more.
            new ThreadPoolExecutor.DiscardPolicy());

    InboxErrands(InboxRound round, Outgoing outgoing, Live live) {
        this.round = round;
        this.outgoing = outgoing;
        live.heed(this::hear);
    }

    private void hear(Change change) {
        if (change.kind() == Change.Kind.INBOX_CHANGED) {
            wake();
        }
    }

    @Scheduled(fixedDelayString = "PT10S", initialDelayString = "PT5S")
    void wake() {
        if (waiting.compareAndSet(false, true)) {
            thread.execute(this::run);
        }
    }

    private void run() {
        waiting.set(false);
        try {
            round.handleAll();
            outgoing.wake();
        } catch (RuntimeException failed) {
            // Nothing is lost: it stands in the database and is tried again in a few seconds.
            log.warn("Looking at mail failed and is tried again: {}", failed.getMessage());
            log.debug("It failed so", failed);
        }
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }
}
