package samskap.reading.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far an idea was developed together.
 *
 * @param credit with how many others, null when by its author alone
 * @param versions how many, null while there is only the first
 * @param summary what was arrived at, null when nobody wrote it down
 * @param invitation what stands above the suggestions
 * @param open whether it takes more of them
 * @param settled what the settled ones are called, null when there are none
 */
public record Developed(
        @Nullable String credit,
        @Nullable String versions,
        @Nullable Arrived summary,
        String invitation,
        boolean open,
        List<Wording> waiting,
        @Nullable String settled,
        List<Wording> past) {

    /**
     * What was arrived at.
     *
     * @param body safe HTML
     * @param by who wrote it down
     */
    public record Arrived(String body, String by, IdeaPage.Moment at) {}
}
