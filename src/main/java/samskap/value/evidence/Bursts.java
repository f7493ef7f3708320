package samskap.value.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hipparchus.distribution.discrete.PoissonDistribution;
import samskap.value.evidence.Signs.Sign;

/**
 * Support that came in an hour in which chance would not bring so much: the fullest hour of a thing against what is
 * usual for it in the day before and the day after, since interest in a thing ebbs. When everything was supported more
 * in that hour, because it was evening or a letter went out, then more is usual; and honest interest comes in waves, so
 * that only what {@value #WAVES} times the usual would not explain is a sign. A thing's first day is not looked at:
 * then it is news.
 *
 * <p>The probability is that of a Poisson process, times the number of hours looked at (a union bound on Naus' scan
 * statistic, 1965).
 */
public final class Bursts {

    /** Fewer in an hour are no burst, however rare. */
    public static final int FEWEST = 8;

    private static final double WINDOW = 1;
    private static final double AROUND = 24;
    private static final double WAVES = 4;

    /**
     * A thing's oddest hour.
     *
     * @param thing its number
     * @param from when it begins, in hours as in {@link Voice#at}
     * @param voices how many came in it
     * @param usual how many come in an hour usually
     */
    public record Burst(int thing, double from, int voices, double usual) {}

    private final double[] all;
    private final double begin;
    private final double end;

    private Bursts(double[] all, double begin, double end) {
        this.all = all;
        this.begin = begin;
        this.end = end;
    }

    /**
     * Those that hold, the surest first.
     *
     * @param voices in the order of time
     * @param born when each thing came into the world, in hours
     * @param begin from when on all voices are known
     * @param end until when
     */
    public static List<Sign<Burst>> in(List<Voice> voices, double[] born, double begin, double end) {
        var bursts = new Bursts(times(voices), begin, end);
        var found = new ArrayList<Sign<Burst>>();
        var family = 0;
        var byThing = new double[born.length][];
        Arrays.setAll(byThing, thing -> new double[0]);
        voices.stream()
                .collect(java.util.stream.Collectors.groupingBy(Voice::thing))
                .forEach((thing, its) -> byThing[thing] = times(its));
        for (var thing = 0; thing < born.length; thing++) {
            if (byThing[thing].length >= FEWEST) {
                family++;
                bursts.oddest(thing, byThing[thing], born[thing]).ifPresent(found::add);
            }
        }
        return Signs.holding(found, family);
    }

    private static double[] times(List<Voice> voices) {
        return voices.stream().mapToDouble(Voice::at).toArray();
    }

    private Optional<Sign<Burst>> oddest(int thing, double[] own, double born) {
        Sign<Burst> oddest = null;
        var looked = 0;
        for (var at : own) {
            if (at < born + AROUND) {
                continue;
            }
            looked++;
            var voices = count(own, at, at + WINDOW);
            if (voices >= FEWEST) {
                var usual = usual(own, at, born);
                // The window begins with a voice, so that one is certain.
                var p = new PoissonDistribution(usual * WAVES * lift(own, at, born) * WINDOW);
                var chance = 1 - p.cumulativeProbability(voices - 2);
                if (oddest == null || chance < oddest.p()) {
                    oddest = new Sign<>(new Burst(thing, at, voices, usual), chance);
                }
            }
        }
        return oddest == null
                ? Optional.empty()
                : Optional.of(new Sign<>(oddest.subject(), Math.min(1, oddest.p() * looked)));
    }

    /**
     * A thing's voices in an hour around the window but not in it; one more than were counted, for there may be one.
     */
    private double usual(double[] own, double at, double born) {
        return (around(own, at, born) + 1) / hours(at, born);
    }

    /** How much more everything else is supported in the window than around it, at least 1. */
    private double lift(double[] own, double at, double born) {
        var within = count(all, at, at + WINDOW) - count(own, at, at + WINDOW);
        var around = around(all, at, born) - around(own, at, born);
        return Math.max(1, (within + 1) / (around / hours(at, born) * WINDOW + 1));
    }

    private double around(double[] times, double at, double born) {
        return (double) count(times, from(at, born), until(at)) - count(times, at, at + WINDOW);
    }

    private double hours(double at, double born) {
        return Math.max(WINDOW, until(at) - from(at, born) - WINDOW);
    }

    private double from(double at, double born) {
        return Math.max(at - AROUND, Math.max(begin, born));
    }

    private double until(double at) {
        return Math.min(at + WINDOW + AROUND, Math.max(end, at + WINDOW));
    }

    /** How many lie in [from, until). */
    private static int count(double[] times, double from, double until) {
        return place(times, until) - place(times, from);
    }

    private static int place(double[] times, double moment) {
        var low = 0;
        var high = times.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (times[middle] < moment) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
