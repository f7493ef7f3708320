package samskap.reading.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the board.
 *
 * @param weakest the stage with the most discontent for its ideas, null when no stage stands out
 * @param pace how fast we answer, null while there is too little to tell
 * @param promises how many were kept, null while there are none
 */
public record Surroundings(
        List<Bar> bars,
        @Nullable String weakest,
        @Nullable String pace,
        @Nullable String promises,
        List<Face> answerers) {

    /** @param discontent and {@code delight}: percent of the stage's ideas */
    public record Bar(String stage, boolean weakest, int discontent, int delight, String ideas, String spoken) {}
}
