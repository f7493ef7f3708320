package samskap.asking.internal;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samskap.asking.Limits;
import samskap.asking.Spared;
import samskap.asking.Willingness;

/**
 * How often somebody may be asked, from when they were asked before. Answers fall from survey to survey when people are
 * asked again and again, and contacts that nobody enjoys make them refuse the next one (Groves, Singer and Corning
 * 2000, leverage-saliency; Porter, Whitcomb and Weitzer 2004, survey fatigue).
 */
final class AskingPolicy {

    private AskingPolicy() {}

    /**
     * What speaks against asking somebody so that it reaches them at this moment.
     *
     * @param turns when asks reached them before, in any order; the last four are enough
     */
    static Optional<Spared> against(List<Instant> turns, Willingness willingness, Instant at) {
        if (willingness == Willingness.NEVER) {
            return Optional.of(Spared.NEVER);
        }
        if (turns.stream().anyMatch(turn -> turn.isAfter(at.minus(Limits.BETWEEN)))) {
            return Optional.of(Spared.LATELY);
        }
        var thisYear = turns.stream()
                .filter(turn -> turn.isAfter(at.minus(Limits.YEAR)))
                .count();
        return thisYear >= willingness.perYear() ? Optional.of(Spared.ENOUGH) : Optional.empty();
    }

    /** The first moment from this one on at which nothing of that speaks against it; empty when there is none. */
    static Optional<Instant> earliest(List<Instant> turns, Willingness willingness, Instant from) {
        if (willingness == Willingness.NEVER) {
            return Optional.empty();
        }
        var latestFirst = turns.stream().sorted(Comparator.reverseOrder()).toList();
        var afterTheLast = latestFirst.stream().limit(1).map(turn -> turn.plus(Limits.BETWEEN));
        var withinTheYear =
                latestFirst.stream().skip(willingness.perYear() - 1L).limit(1).map(turn -> turn.plus(Limits.YEAR));
        return Stream.of(Stream.of(from), afterTheLast, withinTheYear)
                .flatMap(each -> each)
                .max(Instant::compareTo);
    }
}
