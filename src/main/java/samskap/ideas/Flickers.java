package samskap.ideas;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.ideas.Board.Flicker;
import samskap.shared.NowAndThen;
import samskap.shared.Patience;

/**
 * How customers feel along their journey. The figures count over all ideas and change slowly, so they are read at most
 * every half minute, however many look.
 */
@Component
public class Flickers {

    /**
     * @param stages those that somebody told a feeling about, in the journey's order
     * @param weakest the one with the most discontent for its ideas, null when none stands out
     */
    public record Picture(List<Flicker> stages, @Nullable Flicker weakest) {}

    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** Fewer ideas than this say nothing about a stage. */
    private static final int ENOUGH = 5;

    private final NowAndThen<Picture> picture;

    Flickers(Board board, Clock clock, Patience patience) {
        picture = new NowAndThen<>(LONGEST, clock::millis, patience, () -> pictureOf(board.flickers()));
    }

    public Picture picture() {
        return picture.get();
    }

    private static Picture pictureOf(List<Flicker> stages) {
        var weakest = stages.stream()
                .filter(flicker -> flicker.ideas() >= ENOUGH && flicker.discontent() > flicker.delight())
                .max(Comparator.comparingDouble(flicker -> (double) flicker.discontent() / flicker.ideas()))
                .orElse(null);
        return new Picture(List.copyOf(stages), weakest);
    }
}
