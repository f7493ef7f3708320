package samskap.developing;

import java.time.Instant;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;

/** Somebody wrote down what has been arrived at. Heard within the same transaction. */
public record SummaryPinned(IdeaId idea, int number, PersonId by, Instant at) {}
