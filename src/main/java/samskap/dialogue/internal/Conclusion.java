package samskap.dialogue.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When an idea was answered so that its customers had what they came for: the first answer, promise or decision of ours
 * that left nobody waiting, and after which nobody had to come back.
 *
 * <p>Whoever comes back within two weeks came back about the same: that answer did not conclude it, and a later one
 * may. Who writes after that begins something new. An answer of today counts at once, and counts no more when somebody
 * comes back.
 */
final class Conclusion {

    static final Duration COMES_BACK_WITHIN = Duration.ofDays(14);

    private Conclusion() {}

    /**
     * Something that happened around the idea.
     *
     * @param ours it is an answer, a promise or a decision of a colleague
     * @param waitingSince from when somebody waited after it, null when nobody did
     */
    record Step(Instant at, boolean ours, @Nullable Instant waitingSince) {}

    /** @param steps oldest first */
    static @Nullable Instant of(List<Step> steps) {
        for (var n = 0; n < steps.size(); n++) {
            var step = steps.get(n);
            if (step.ours() && step.waitingSince() == null && !isComeBackTo(step, steps.subList(n + 1, steps.size()))) {
                return step.at();
            }
        }
        return null;
    }

    private static boolean isComeBackTo(Step answer, List<Step> later) {
        return later.stream()
                .map(Step::waitingSince)
                .filter(Objects::nonNull)
                .findFirst()
                .filter(since -> !since.isAfter(answer.at().plus(COMES_BACK_WITHIN)))
                .isPresent();
    }
}
