package samskap.api.v1;

import java.util.List;
import samskap.api.http.Means;

/** Voices that colleagues recorded for an idea. */
public record RecordedList(
        @Means("The latest first, a hundred at most.") List<RecordedVoice> items,
        @Means("How many there are.") int all) {}
