package samskap.journey;

import java.util.List;
import org.jspecify.annotations.Nullable;
import samskap.moments.Moment;
import samskap.moments.Tally;
import samskap.value.lens.Newcombe;

/**
 * What changed at a step after something was done about it: as many days before the day of the deed as since, at most
 * {@value #LONGEST_DAYS}; the day itself belongs to neither. That it came after is no proof that it came of it: things
 * are done about a step when it goes badly, and then it goes better by itself too; what else was done meanwhile is told
 * with it.
 *
 * @param days how many days were looked at on each side
 * @param told since then, in people's own words, latest first
 * @param change the share of moments that went badly, after less before, with its interval; null while there are too
 *     few to say
 * @param others how many other deeds at this step fall into the days that were looked at
 */
public record Effect(
        Deed deed,
        int days,
        Tally before,
        Tally after,
        List<Moment> told,
        @Nullable Newcombe change,
        int others) {

    public static final int LONGEST_DAYS = 56;

    /** Fewer moments on either side say nothing about a change. */
    public static final int ENOUGH = 10;

    /** The probability of the interval. */
    public static final double LEVEL = 0.95;

    public Effect {
        told = List.copyOf(told);
    }

    /** What can be said of it. */
    public enum Verdict {
        TOO_FEW,
        BETTER,
        WORSE,
        UNCLEAR
    }

    /** @param told in people's own words, latest first */
    public static Effect of(Deed deed, int days, Tally before, Tally after, List<Moment> told, int others) {
        var change = Math.min(before.all(), after.all()) < ENOUGH
                ? null
                : Newcombe.of(after.badly(), after.all(), before.badly(), before.all(), LEVEL);
        return new Effect(deed, days, before, after, told, change, others);
    }

    public Verdict verdict() {
        if (change == null) {
            return Verdict.TOO_FEW;
        }
        if (change.includesNone()) {
            return Verdict.UNCLEAR;
        }
        return change.difference() < 0 ? Verdict.BETTER : Verdict.WORSE;
    }
}
