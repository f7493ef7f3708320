package samskap.journey;

import java.util.Collection;
import java.util.List;
import samskap.identity.Person;
import samskap.moments.Moment;
import samskap.moments.MomentId;
import samskap.moments.Tally;

/**
 * What was told at the steps that a colleague cares for since they saw what is told there. What they noted themselves
 * is not among it, nor what was told before they took a step on.
 */
public interface Flickers {

    /** So many at one step are counted at most. */
    int MOST_COUNTED = 100;

    /** How many there are at all their steps together. */
    int count(Person colleague);

    /** @param after what was told up to this one is left out, also when they have not seen it */
    Unseen unseen(Person colleague, MomentId after);

    /**
     * They have seen what was told at these steps.
     *
     * @param upTo what was told later is still to be seen
     */
    void seen(Person colleague, Collection<StepId> steps, MomentId upTo);

    /** The last that was told anywhere: a page that is read after asking for this one shows it. */
    MomentId last();

    /**
     * @param steps only those at which something was told
     * @param upTo the last that was told anywhere
     */
    record Unseen(List<AtStep> steps, MomentId upTo) {

        public Unseen {
            steps = List.copyOf(steps);
        }
    }

    /** @param stories the latest that say something in words, told last first */
    record AtStep(Step step, Tally tally, List<Moment> stories) {

        public AtStep {
            stories = List.copyOf(stories);
        }
    }
}
