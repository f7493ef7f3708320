package samskap.developing;

import java.time.Instant;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;

/**
 * Suggested words went into an idea, as they were or put together with what it said. Heard within the same transaction.
 */
public record WordingTakenIn(SuggestionId suggestion, IdeaId idea, PersonId author, PersonId by, Instant at) {}
