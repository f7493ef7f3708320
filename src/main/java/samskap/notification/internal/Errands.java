package samskap.notification.internal;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/**
 * Runs what nobody waits for: telling people, and sending them mail. Each has a thread of its own, woken as soon as
 * something has happened, and every few seconds in case another node or an earlier run left something.
 */
@Component
@ConditionalOnBooleanProperty(name = "samskap.errands", matchIfMissing = true)
class Errands {

    private static final Logger log = LoggerFactory.getLogger(Errands.class);

    private final Errand telling;
    private final Errand mailing;

    Errands(FanOut fanOut, MailRound mailRound, Notices notices, Live live) {
        mailing = new Errand("mailing", () -> {
            notices.sendAll();
            mailRound.sendAll();
        });
        telling = new Errand("telling", () -> {
            fanOut.tellAll();
            mailing();
        });
        live.heed(this::wake);
    }

    private void wake(Change change) {
        switch (change.kind()) {
            case DIALOGUE_CHANGED, IDEA_MOVED, WORDING_CHANGED, NEWS_CHANGED -> telling.wake();
            default -> {}
        }
    }

    private void mailing() {
        mailing.wake();
    }

    @Scheduled(fixedDelayString = "PT10S", initialDelayString = "PT5S")
    void lookAgain() {
        telling.wake();
    }

    @PreDestroy
    void stop() {
        telling.stop();
        mailing.stop();
    }

    /** One piece of work that runs again and again, never twice at once. */
    private static final class Errand {

        private final ExecutorService thread;
        private final Runnable work;
        private final AtomicBoolean waiting = new AtomicBoolean();

        Errand(String name, Runnable work) {
            this.work = work;
            thread = new ThreadPoolExecutor(
                    1,
                    1,
                    0,
                    TimeUnit.SECONDS,
                    new LinkedBlockingQueue<>(),
                    Thread.ofPlatform().daemon().name(name).factory(),
                    // After the end there is nothing to do any more.
                    new ThreadPoolExecutor.DiscardPolicy());
        }

        /** However often it is woken while it works, it works once more. */
        void wake() {
            if (waiting.compareAndSet(false, true)) {
                thread.execute(this::run);
            }
        }

        private void run() {
            waiting.set(false);
            try {
                work.run();
            } catch (RuntimeException failed) {
                // Nothing is lost: it stands in the database and is tried again in a few seconds.
                log.warn("An errand failed and is tried again: {}", failed.getMessage());
                log.debug("It failed so", failed);
            }
        }

        void stop() {
            thread.shutdownNow();
        }
    }
}
