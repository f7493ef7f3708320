package samskap.search.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes words that no text has any more off the disk, beside everything else, once a day, restarts or not. */
final class Sweeping {

    private static final Logger log = LoggerFactory.getLogger(Sweeping.class);

    private static final Duration DAY = Duration.ofDays(1);

    private final Index index;
    private final Renewing renewing;
    private @Nullable Future<Void> running;

    Sweeping(Index index, Renewing renewing) {
        this.index = index;
        this.renewing = renewing;
    }

    Progress goOn(Progress progress) {
        var now = Instant.now();
        if (running == null) {
            if (progress.swept().plus(DAY).isBefore(now)) {
                running = index.sweep();
            }
            return progress;
        }
        if (!running.isDone()) {
            return progress;
        }
        var failed = running.state() == Future.State.FAILED;
        running = null;
        if (failed) {
            log.warn("Words that were taken away could not be taken off the disk; it is tried again");
            return progress;
        }
        var swept = progress.sweptAt(now);
        // What is shown keeps its files.
        index.show();
        renewing.keep(swept);
        return swept;
    }
}
