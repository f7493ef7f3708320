package samskap.ideas.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.ideas.Board;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/**
 * How many ideas need help. Every board shows that, so it is counted once for all of them and holds until something
 * happens to an idea: counting up to the most that is told costs more than a page of the board. Whoever comes while
 * somebody counts does so too, and is not shown what was: their page may be kept.
 */
@Component
class NeedingHelp {

    /** What was never told of, by another node that is cut off, counts within this. */
    private static final Duration LONGEST = Duration.ofSeconds(2);

    /** @param changes how many there had been before it was counted */
    private record Counted(int ideas, long changes, long at) {}

    private final IdeaPages pages;
    private final Clock clock;
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Counted known;

    NeedingHelp(IdeaPages pages, Live live, Clock clock) {
        this.pages = pages;
        this.clock = clock;
        live.heed(this::hear);
    }

    private void hear(Change change) {
        if (change.isOfIdea() && change.kind() != Change.Kind.SUPPORT_CHANGED) {
            changes.incrementAndGet();
        }
    }

    /** Counted until it is more than {@link Board#MOST_COUNTED}. */
    int count() {
        var now = changes.get();
        var at = clock.millis();
        var latest = known;
        if (latest != null && latest.changes() == now && at - latest.at() < LONGEST.toMillis()) {
            return latest.ideas();
        }
        var conditions = new Conditions().and("i.listed = 1").and("i.help_key IS NOT NULL");
        var counted = new Counted(pages.countedTo(Board.MOST_COUNTED, conditions), now, at);
        known = counted;
        return counted.ideas();
    }
}
