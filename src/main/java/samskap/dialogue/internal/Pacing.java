package samskap.dialogue.internal;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samskap.dialogue.AnswerQueue.Pace;

/** The figures about how fast we answer. */
final class Pacing {

    private static final Duration DAY = Duration.ofDays(1);

    private Pacing() {}

    static Pace of(List<Duration> waits, int promisesKept, int promisesSettled) {
        var withinDay =
                (int) waits.stream().filter(wait -> wait.compareTo(DAY) <= 0).count();
        return new Pace(median(waits), waits.size(), withinDay, promisesKept, promisesSettled);
    }

    private static @Nullable Duration median(List<Duration> waits) {
        if (waits.isEmpty()) {
            return null;
        }
        var sorted = waits.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).plus(sorted.get(middle)).dividedBy(2);
    }
}
