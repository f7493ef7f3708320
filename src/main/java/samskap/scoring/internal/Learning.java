package samskap.scoring.internal;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import samskap.ideas.IdeaEdited;
import samskap.ideas.IdeaMoved;
import samskap.ideas.IdeaShared;
import samskap.ideas.IdeaWithdrawn;
import samskap.ideas.IdeaWithheld;
import samskap.ideas.IdeasMerged;
import samskap.ideas.IdeasUnmerged;
import samskap.scoring.SegmentsChanged;

/** Has scores computed again as soon as something happened that they rest on. */
@Component
@ConditionalOnBooleanProperty(name = "samskap.errands", matchIfMissing = true)
class Learning {

    private final Scorer scorer;

    Learning(Scorer scorer) {
        this.scorer = scorer;
    }

    @TransactionalEventListener(
            classes = {
                Scoring.FactAdded.class,
                IdeaShared.class,
                IdeaMoved.class,
                IdeaEdited.class,
                IdeaWithheld.class,
                IdeaWithdrawn.class,
                IdeasMerged.class,
                IdeasUnmerged.class,
                SegmentsChanged.class
            },
            fallbackExecution = true)
    void learn() {
        scorer.learn();
    }
}
