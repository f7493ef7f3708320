package samskap.mandates.ui;

import org.jspecify.annotations.Nullable;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.mandates.Situation;
import samskap.moments.Moment;
import samskap.moments.MomentId;

/** What a colleague is about to act on: an idea or a moment. */
record Subject(@Nullable IdeaId idea, @Nullable MomentId moment, Situation situation) {

    static Subject of(Idea idea) {
        return new Subject(idea.id(), null, Situation.of(idea));
    }

    static Subject of(Moment moment) {
        return new Subject(null, moment.id(), Situation.of(moment));
    }
}
