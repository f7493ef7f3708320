package samskap.developing;

import java.time.Instant;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;

/** Somebody said no to suggested words, with a word that can be read beside them. Heard within the same transaction. */
public record WordingDeclined(SuggestionId suggestion, IdeaId idea, PersonId author, PersonId by, Instant at) {}
