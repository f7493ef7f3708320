package samskap.journey;

import java.util.Collection;
import java.util.List;
import samskap.identity.Person;
import samskap.moments.Moment;
import samskap.moments.MomentId;
import samskap.moments.Tally;

/**
 * What was told at the steps that a colleague cares for, since they took them on, and that they have not seen. What
 * they noted themselves is not among it; what was put aside and let in again is told again.
 */
public interface Flickers {

    /** Older ones beyond so many are not counted, nor told of any more once these were seen behind the bell. */
    int MOST_COUNTED = 100;

    /** Those that are shown, told last first. */
    List<MomentId> unseen(Person colleague);

    /** These moments as they stand now, by the steps on the map; those that are not shown any more are left out. */
    List<AtStep> told(Person colleague, Collection<MomentId> moments);

    /** They have seen these, or that they were told. */
    void seen(Person colleague, Collection<MomentId> moments);

    /** They know that there were older ones than this, too many to be told. */
    void knownBefore(Person colleague, MomentId oldest);

    /** @param stories the latest of them that say something in words, told last first */
    record AtStep(Step step, Tally tally, List<Moment> stories) {

        public AtStep {
            stories = List.copyOf(stories);
        }
    }
}
