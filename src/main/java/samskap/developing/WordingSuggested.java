package samskap.developing;

import java.time.Instant;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;

/** Somebody suggested other words for an idea. Heard within the same transaction. */
public record WordingSuggested(SuggestionId suggestion, IdeaId idea, PersonId author, Instant at) {}
