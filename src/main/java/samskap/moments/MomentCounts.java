package samskap.moments;

import java.time.Instant;
import java.util.Map;
import samskap.identity.Person;

/** How often moments went well or badly, for colleagues. */
public interface MomentCounts {

    /**
     * Of what was told from one moment until another and is shown, by the number of the part of the journey; a part
     * where nothing was told is missing.
     */
    Map<Integer, Count> byStage(Person colleague, Instant from, Instant until);

    record Count(int well, int badly) {

        public static final Count NONE = new Count(0, 0);

        public int all() {
            return well + badly;
        }
    }
}
