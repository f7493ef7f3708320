package samskap.dialogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import samskap.identity.Person;

/** Whether we keep our word, for colleagues. */
public interface PromiseRecord {

    /** How many ended since a moment, and how many are late by now. */
    Tally since(Person viewer, Instant from);

    /** What ended since a moment, latest first, with what it was about; what nobody may read any more is left out. */
    List<AnswerQueue.OwnPromise> endedSince(Person viewer, Instant from, int most);

    /**
     * The latest weeks, oldest first. A promise counts in the week in which it ended, for the teams of whoever gave it.
     *
     * @param whose everything, the viewer's teams or one team
     */
    List<Week> weeks(Person viewer, Whose whose, int weeks);

    /** @param late their day has passed without a word */
    record Tally(int kept, int broken, int late) {}

    /** @param monday the week's first day */
    record Week(LocalDate monday, int kept, int broken) {

        public int ended() {
            return kept + broken;
        }
    }
}
