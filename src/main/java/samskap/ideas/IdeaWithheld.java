package samskap.ideas;

import java.time.Instant;

/** Others don't see the idea any more, or see it again. Heard within the same transaction. */
public record IdeaWithheld(IdeaId idea, boolean shown, Instant at) {}
