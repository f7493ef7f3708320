package samskap.chair.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import samskap.chair.Story;

/**
 * Chooses customers who differ most from those who are at the table: how it went, where on the journey it was, how it
 * was told, and never the same person twice. What is as different is told apart by lot, which the meeting's number
 * draws: everybody who looks draws the same.
 */
final class StoryPicking {

    private static final int OTHER_FEELING = 4;
    private static final int OTHER_STAGE = 3;
    private static final int OTHER_KIND = 2;

    private final int number;

    StoryPicking(int number) {
        this.number = number;
    }

    /** The next one at the table, beside those who are there. */
    Optional<Story> next(Collection<Story> candidates, Collection<Story> there) {
        var others = new ArrayList<>(there);
        return candidates.stream()
                .filter(candidate -> others.stream()
                        .noneMatch(other -> other.ref().equals(candidate.ref()) || other.isOfSamePersonAs(candidate)))
                .max(Comparator.<Story>comparingInt(candidate -> difference(candidate, others))
                        .thenComparingLong(candidate -> lot(candidate.ref())));
    }

    private static int difference(Story candidate, List<Story> others) {
        return others.stream().mapToInt(other -> difference(candidate, other)).sum();
    }

    static int difference(Story one, Story other) {
        var stage = one.stage();
        var otherStage = other.stage();
        return (Objects.equals(one.felt(), other.felt()) ? 0 : OTHER_FEELING)
                + (Objects.equals(stage == null ? null : stage.id(), otherStage == null ? null : otherStage.id())
                        ? 0
                        : OTHER_STAGE)
                + (one.ref().kind() == other.ref().kind() ? 0 : OTHER_KIND);
    }

    /** Spread like a draw, and the same each time: the finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
    private long lot(Story.Ref ref) {
        var mixed = number * 0x9E3779B97F4A7C15L + ref.id() * 2 + ref.kind().ordinal();
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
