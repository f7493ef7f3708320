package samskap.search.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Takes words that no text has any more off the disk, beside everything else, once a day, restarts or not. */
final class Sweeping {

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
        running = null;
        var swept = progress.sweptAt(now);
        // What is shown keeps its files.
        index.show();
        renewing.keep(swept);
        return swept;
    }
}
