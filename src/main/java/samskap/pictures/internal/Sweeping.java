package samskap.pictures.internal;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Throws away what was sent and never shown, and what was taken down. */
@Component
class Sweeping {

    private static final Logger log = LoggerFactory.getLogger(Sweeping.class);

    /** A text that is still a draft then is there all the same, and says that its pictures are not. */
    static final Duration DRAFTS_STAY = Duration.ofDays(7);

    /** Whoever writes before saying who they are does it in one sitting. */
    static final Duration DRAFTS_OF_UNKNOWN_STAY = Duration.ofDays(1);

    private static final int AT_ONCE = 200;

    private final PictureStore store;
    private final PictureFiles files;
    private final Clock clock;

    Sweeping(PictureStore store, PictureFiles files, Clock clock) {
        this.store = store;
        this.files = files;
        this.clock = clock;
    }

    /** @return how many are gone */
    int sweep() {
        var now = clock.instant();
        store.giveUpDrafts(now.minus(DRAFTS_STAY), now.minus(DRAFTS_OF_UNKNOWN_STAY));
        var loose = store.loose(AT_ONCE);
        if (!loose.isEmpty()) {
            // The files first: as long as a row is there, the next round finds what this one could not finish.
            loose.forEach(id -> files.remove(FileNames.all(id)));
            store.remove(loose);
            log.info("{} pictures that belonged to nothing were thrown away.", loose.size());
        }
        return loose.size();
    }

    /** Two nodes that sweep at once throw away the same. */
    @Component
    @ConditionalOnBooleanProperty(name = "samskap.errands", matchIfMissing = true)
    static class Hourly {

        private final Sweeping sweeping;

        Hourly(Sweeping sweeping) {
            this.sweeping = sweeping;
        }

        @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT2M")
        void sweep() {
            int thrownAway;
            do {
                thrownAway = sweeping.sweep();
            } while (thrownAway == AT_ONCE);
        }
    }
}
