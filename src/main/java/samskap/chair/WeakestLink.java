package samskap.chair;

import org.jspecify.annotations.Nullable;
import samskap.ideas.Board.Flicker;
import samskap.journey.Step;
import samskap.journey.Weakest;

/** Where on the journey it flickers most. */
public sealed interface WeakestLink {

    /**
     * What the map of the journey says of the weeks that it looks at.
     *
     * @param rival the next after it, of which it can't be said that it is any stronger; null when it stands out
     */
    record AtStep(Step step, Weakest weakest, @Nullable Step rival) implements WeakestLink {}

    /** What ideas say of how it felt, where too little was told at every step. */
    record AtStage(Flicker ideas) implements WeakestLink {}
}
