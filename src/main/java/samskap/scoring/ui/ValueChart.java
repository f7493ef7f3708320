package samskap.scoring.ui;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import samskap.scoring.Lens;
import samskap.scoring.Weighed;
import samskap.scoring.Worth;
import samskap.shared.ui.Words;

/**
 * Value against effort as a picture: a dot for each idea with its interval, and the front of those that no other beats
 * in both. Made here, so that it is there before any script and can be printed.
 */
@Component
class ValueChart {

    /** The best ones: more dots would hide each other. */
    private static final int MOST = 150;

    private final Words words;

    ValueChart(Words words) {
        this.words = words;
    }

    /** @return an SVG whose texts are escaped, or "" when no idea has an effort */
    String of(Lens lens, Weighed weighed) {
        var drawn = weighed.ranking().stream()
                .filter(worth -> worth.effort() != null)
                .limit(MOST)
                .toList();
        return drawn.isEmpty()
                ? ""
                : new ValueDrawing(words, lens, drawn, weighed.front(), Scale.of(lens, weighed)).svg();
    }

    /** What the picture's lines mean, as far as it has them; "" when there is no picture. */
    String legend(Weighed weighed) {
        var efforts = weighed.ranking().stream()
                .map(Worth::effort)
                .filter(Objects::nonNull)
                .toList();
        return Stream.of(
                        weighed.uncertain() ? "interval" : null,
                        efforts.stream().anyMatch(effort -> effort.atMost() != null) ? "whisker" : null,
                        "front")
                .filter(line -> line != null && !efforts.isEmpty())
                .map(line -> words.text("scoring.value.chart." + line))
                .collect(Collectors.joining(" "));
    }
}
