package samskap.ideas;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is being done about ideas, open to everybody. */
public interface Roadmap {

    /** The statuses that it shows, from the first that binds us to something to the last. */
    List<Status> STATUSES = List.of(Status.BEING_DEVELOPED, Status.PLANNED, Status.BEING_TRIED, Status.DONE);

    /**
     * A column for each of these statuses.
     *
     * @param most how many ideas of each are read, those first that came to their status last
     */
    List<Column> columns(int most);

    /** @param ideas how many ideas have the status in all */
    record Column(Status status, int ideas, List<Stop> latest) {}

    /** @param move how the idea came to where it stands, null when nobody told */
    record Stop(Idea idea, @Nullable Move move) {}
}
