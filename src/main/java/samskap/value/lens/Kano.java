package samskap.value.lens;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What kind of quality a feature is, from pairs of answers: how would you feel with it, how without it.
 *
 * <p>Sources: Kano 1984; the evaluation table as in Berger et al. 1993; the test of the kind, Fong 1996.
 *
 * @param counts how many answered so that it is each kind
 * @param kind the most frequent kind; of equally frequent ones the one that is worse to miss
 * @param better how much having it raises satisfaction, 0 to 1; 0 when no answer tells
 * @param worse how much lacking it lowers it, −1 to 0; 0 when no answer tells
 */
public record Kano(Map<Kind, Integer> counts, Kind kind, double better, double worse) {

    /** The normal quantile of Fong's test. */
    private static final double FONG = 1.65;

    /** How somebody would feel. */
    public enum Feeling {
        LIKE,
        MUST_BE,
        NEUTRAL,
        LIVE_WITH,
        DISLIKE
    }

    /** What it is to somebody. In the order in which ties are broken. */
    public enum Kind {
        MUST_BE,
        ONE_DIMENSIONAL,
        ATTRACTIVE,
        INDIFFERENT,
        REVERSE,
        /** The two answers contradict each other. */
        QUESTIONABLE
    }

    /** Both answers of one person. */
    public record Answer(Feeling with, Feeling without) {

        /** What the feature is to them. */
        public Kind kind() {
            if (with == without && (with == Feeling.LIKE || with == Feeling.DISLIKE)) {
                return Kind.QUESTIONABLE;
            }
            if (with == Feeling.LIKE) {
                return without == Feeling.DISLIKE ? Kind.ONE_DIMENSIONAL : Kind.ATTRACTIVE;
            }
            if (with == Feeling.DISLIKE || without == Feeling.LIKE) {
                return Kind.REVERSE;
            }
            return without == Feeling.DISLIKE ? Kind.MUST_BE : Kind.INDIFFERENT;
        }
    }

    /** @return empty without a single answer */
    public static Optional<Kano> of(List<Answer> answers) {
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        answers.forEach(answer -> counts.merge(answer.kind(), 1, Integer::sum));
        return of(counts);
    }

    /** The same from counts. */
    public static Optional<Kano> of(Map<Kind, Integer> counts) {
        var attractive = counts.getOrDefault(Kind.ATTRACTIVE, 0);
        var oneDimensional = counts.getOrDefault(Kind.ONE_DIMENSIONAL, 0);
        var mustBe = counts.getOrDefault(Kind.MUST_BE, 0);
        var telling = Math.max(1, attractive + oneDimensional + mustBe + counts.getOrDefault(Kind.INDIFFERENT, 0));
        return counts.values().stream().allMatch(count -> count == 0)
                ? Optional.empty()
                : Optional.of(new Kano(
                        Map.copyOf(counts),
                        mostFrequent(counts),
                        (double) (attractive + oneDimensional) / telling,
                        -(double) (oneDimensional + mustBe) / telling));
    }

    /** How many answers {@link #better} and {@link #worse} rest on: those that are neither reverse nor questionable. */
    public int telling() {
        return answers() - count(Kind.REVERSE) - count(Kind.QUESTIONABLE);
    }

    /**
     * Whether the most frequent kind is more so than chance explains (Fong's test at 90 %); otherwise people differ,
     * and no one kind stands for them.
     */
    public boolean isClear() {
        var first = count(kind);
        var second = counts.entrySet().stream()
                .filter(entry -> entry.getKey() != kind)
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
        var both = first + second;
        return first - second >= FONG * Math.sqrt(both * (2.0 * answers() - both) / (2.0 * answers()));
    }

    /** How many answered so that it is this kind. */
    public int count(Kind which) {
        return counts.getOrDefault(which, 0);
    }

    /** How many answered. */
    public int answers() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Kind mostFrequent(Map<Kind, Integer> counts) {
        var best = Kind.MUST_BE;
        for (var kind : Kind.values()) {
            best = counts.getOrDefault(kind, 0) > counts.getOrDefault(best, 0) ? kind : best;
        }
        return best;
    }
}
