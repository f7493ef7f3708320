package samskap.scoring.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.ideas.Backing;
import samskap.scoring.Criterion;
import samskap.scoring.Interval;
import samskap.scoring.Lens;
import samskap.scoring.RakedSupport;
import samskap.scoring.Scoreboard;
import samskap.scoring.Weighed;
import samskap.value.combination.Smaa;
import samskap.value.combination.Smaa.Gate;
import samskap.value.combination.Smaa.Standing;

/**
 * Looks at ideas through another lens: the same ideas by another number, as far as what it takes is known. They are
 * ranked as by value, only that there is one criterion: the lens's number.
 */
@Component
class Lenses {

    private static final double[] THE_NUMBER = {1};
    private static final double[] THE_NUMBER_BEHIND_A_GATE = {1, 0};

    private final Backing backing;

    Lenses(Backing backing) {
        this.backing = backing;
    }

    Weighed look(Selection ideas) {
        var lens = ideas.query().lens();
        var support = lens == Lens.SUPPORT ? SupportRaking.of(ideas.evidence(), backing) : null;
        var numbers = numbers(ideas, support);
        var seen = new ArrayList<LensNumber>();
        var places = IntStream.range(0, ideas.size())
                .filter(place -> numbers.of(place).map(seen::add).orElse(false))
                .toArray();
        return places.length == 0
                ? ideas.told(List.of(), false, null, support)
                : ideas.told(
                        ideas.inOrder(places, standings(ideas, places, seen)),
                        seen.stream().anyMatch(LensNumber::isUncertain),
                        null,
                        support);
    }

    private interface Numbers {
        Optional<LensNumber> of(int place);
    }

    private static Numbers numbers(Selection ideas, @Nullable RakedSupport support) {
        if (support == null) {
            return new LensNumbers(ideas)::of;
        }
        return place -> Optional.ofNullable(
                        support.ideas().get(ideas.known(place).idea().id()))
                .filter(voices -> voices.known() > 0)
                .map(voices -> LensNumber.exactly(voices.weighted()));
    }

    private static List<Standing> standings(Selection ideas, int[] places, List<LensNumber> seen) {
        var uncertain = seen.stream().anyMatch(LensNumber::isUncertain);
        var scores = new float[uncertain || ideas.isGated() ? ideas.runs() : 1][places.length];
        for (var draw = 0; draw < scores.length; draw++) {
            for (var n = 0; n < places.length; n++) {
                scores[draw][n] = seen.get(n).draw(draw);
            }
        }
        var found = ideas.isGated()
                ? Smaa.of(
                        List.of(scores, Draws.only(places, ideas.draws(Criterion.DOABLE))),
                        weighings(scores.length, THE_NUMBER_BEHIND_A_GATE),
                        List.of(new Gate(1, Weighings.DOABLE)),
                        Scoreboard.TOP)
                : Smaa.of(List.<float[][]>of(scores), weighings(scores.length, THE_NUMBER), Scoreboard.TOP);
        return IntStream.range(0, places.length)
                .mapToObj(n -> standing(found.standings().get(n), seen.get(n).interval()))
                .toList();
    }

    private static double[][] weighings(int many, double[] weights) {
        return IntStream.range(0, many).mapToObj(draw -> weights).toArray(double[][]::new);
    }

    /** The ranks that were drawn, and the number as its formula has it. */
    private static Standing standing(Standing drawn, Interval number) {
        return new Standing(
                number.middle(),
                number.low(),
                number.high(),
                drawn.rank(),
                drawn.rankLow(),
                drawn.rankHigh(),
                drawn.first(),
                drawn.top());
    }
}
