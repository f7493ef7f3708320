package samskap.reading.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far an idea was developed together.
 *
 * @param companions with whom, null when by its author alone
 * @param versions how many, null while there is only the first
 * @param summary what was arrived at, null when nobody wrote it down
 * @param invitation what stands above the suggestions
 * @param open whether it takes more of them
 * @param settled what the settled ones are called, null when there are none
 * @param unseen whether there are more suggestions than these
 */
public record Developed(
        @Nullable Companions companions,
        @Nullable String versions,
        @Nullable Arrived summary,
        String invitation,
        boolean open,
        List<Wording> waiting,
        @Nullable String settled,
        List<Wording> past,
        boolean unseen) {

    /**
     * Who developed it with its author.
     *
     * @param credit how many, in a few words
     * @param first some of them
     * @param more how many are in the rest, null when nobody is
     */
    public record Companions(
            String credit, List<Face> first, @Nullable String more, List<Face> rest) {}

    /**
     * What was arrived at.
     *
     * @param body safe HTML
     * @param by who wrote it down
     * @param earlier what had been arrived at before, latest first
     */
    public record Arrived(String body, String by, IdeaPage.Moment at, List<Arrived> earlier) {}
}
