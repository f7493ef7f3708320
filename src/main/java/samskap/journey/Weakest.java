package samskap.journey;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samskap.moments.Tally;
import samskap.value.lens.Newcombe;
import samskap.value.lens.Wilson;

/**
 * The weakest link: the step of which it is surest that much goes badly. Steps are compared by the lower end of
 * Wilson's interval of the share that went badly, so that three bad moments of three don't outrun forty of sixty. A
 * step of which little was told is not called anything. Source: Wilson 1927, "Probable inference, the law of
 * succession, and statistical inference", JASA 22, 209–212. That score intervals hold what they say also of few:
 * Agresti and Coull 1998, The American Statistician 52, 119–126.
 *
 * @param tally of the weeks that were looked at
 * @param low the lower end of the interval of the share that went badly
 * @param high its upper end
 * @param rival the next after it, of which it can't be said that it is any stronger; null when it stands out
 */
public record Weakest(
        StepId step,
        Tally tally,
        double low,
        double high,
        @Nullable StepId rival) {

    /** Of fewer moments than this, nothing is called weakest. */
    public static final int ENOUGH = 20;

    /** The probability of the intervals. */
    public static final double LEVEL = 0.95;

    /** @return empty when too little was told anywhere, or nothing went badly */
    public static Optional<Weakest> of(Map<StepId, Tally> steps) {
        var known = steps.entrySet().stream()
                .filter(step -> step.getValue().all() >= ENOUGH)
                .sorted(Comparator.<Map.Entry<StepId, Tally>>comparingDouble(
                                step -> -interval(step.getValue()).low())
                        .thenComparing(step -> step.getKey().value()))
                .toList();
        if (known.isEmpty() || known.getFirst().getValue().badly() == 0) {
            return Optional.empty();
        }
        var first = known.getFirst();
        var rival = known.stream()
                .skip(1)
                .filter(next -> isAsWeak(first.getValue(), next.getValue()))
                .findFirst();
        var interval = interval(first.getValue());
        return Optional.of(new Weakest(
                first.getKey(),
                first.getValue(),
                interval.low(),
                interval.high(),
                rival.map(Map.Entry::getKey).orElse(null)));
    }

    private static Wilson interval(Tally tally) {
        return Wilson.of(tally.badly(), tally.all(), LEVEL);
    }

    private static boolean isAsWeak(Tally first, Tally next) {
        return Newcombe.of(first.badly(), first.all(), next.badly(), next.all(), LEVEL)
                .includesNone();
    }
}
